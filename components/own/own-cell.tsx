import { useEffect, useLayoutEffect, useRef } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { OwnCell as OwnCellData } from "@/lib/progress";
import { Cell } from "../cell/cell";
import type { Words } from "../cell/code-html";
import { useLesson } from "../lesson/lesson-context";
import { CellTitle } from "./cell-title";

type Props = {
  cell: OwnCellData;
  /** Of the text that it came with, if it came with one. */
  words: Words | undefined;
  /** Its place among the `count` cells that stand together, from 0. */
  place: number;
  count: number;
  /** It was just added or put back. */
  fresh: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** A cell of the reader's own: like one of the lesson, with a title to write and buttons to move and delete it. */
export function OwnCell({ cell, words = NO_WORDS, place, count, fresh, onMove, onRemove }: Props) {
  const { own } = useLesson();
  const frame = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh) frame.current?.querySelector<HTMLTextAreaElement>('textarea[aria-label="Code"]')?.focus();
  }, [fresh]);
  // An element that changes its place in the document loses the focus.
  useLayoutEffect(() => {
    if (place >= 0) pressed.current?.focus();
    pressed.current = null;
  }, [place]);

  const mover = (label: string, to: number) => (
    <button
      type="button"
      className={buttons.quiet}
      aria-disabled={to < 0 || to >= count}
      onClick={(event) => {
        if (to < 0 || to >= count) return;
        pressed.current = event.currentTarget;
        onMove(to);
      }}
    >
      {label}
    </button>
  );

  return (
    <div ref={frame}>
      <Cell
        id={cell.id}
        title={cell.title}
        words={words}
        own={{
          title: <CellTitle title={cell.title} onChange={(title) => own.rename(cell.id, title)} />,
          buttons: (
            <>
              {count > 1 && mover("Move up", place - 1)}
              {count > 1 && mover("Move down", place + 1)}
              <button type="button" className={buttons.quiet} onClick={onRemove}>
                Delete
              </button>
            </>
          ),
        }}
      />
    </div>
  );
}

const NO_WORDS: Words = [];
