"use client";

import { Fragment, useState } from "react";
import type { OwnCell as OwnCellData } from "@/lib/progress";
import type { Words } from "../cell/code-html";
import { useLesson, useOwnCells } from "../lesson/lesson-context";
import { AddCell } from "./add-cell";
import { OwnCell } from "./own-cell";
import { UndoRemoval } from "./undo-removal";

type Props = {
  /** Id of the part that the cells stand behind. */
  part: string;
  /** What the part is called, for whoever hears the buttons instead of seeing where they stand. */
  title: string;
  /** The other parts of the page, where it ends here: cells of parts that it has no longer stand here, too. */
  otherParts?: readonly string[];
  /** The words of texts that cells came with, by the cells' ids. */
  words?: Readonly<Record<string, Words>>;
};

/** The reader's own cells behind a part of a lesson, with a quiet way to add one before, between and after them. */
export function OwnSlot({ part, title, otherParts, words }: Props) {
  const { own, apart } = useLesson();
  const { standing } = useOwnCells();
  /** The cell that was just added or put back: it gets the focus. */
  const [fresh, setFresh] = useState<string | null>(null);
  const [gone, setGone] = useState<{ cell: OwnCellData; after: string | null } | null>(null);
  const cells = standing.filter((cell) =>
    otherParts ? !otherParts.includes(cell.part) : cell.part === part,
  );
  const undoable = gone && !standing.some(({ id }) => id === gone.cell.id) ? gone : null;
  const idAt = (place: number) => cells[place]?.id ?? null;

  const undo = () => {
    if (!undoable) return;
    own.place(undoable.cell.id, part, undoable.after);
    setFresh(undoable.cell.id);
    setGone(null);
  };
  /** What stands behind the cell with this id, or (null) before the first. */
  const gap = (after: string | null, afterTitle: string) => (
    <>
      {undoable?.after === after && <UndoRemoval title={undoable.cell.title} onUndo={undo} />}
      <AddCell after={afterTitle} onAdd={() => setFresh(own.add(part, after))} />
    </>
  );

  if (apart) return null;
  return (
    <>
      {gap(null, title)}
      {cells.map((cell, place) => (
        <Fragment key={cell.id}>
          <OwnCell
            cell={cell}
            words={words?.[cell.id]}
            place={place}
            count={cells.length}
            fresh={cell.id === fresh}
            onMove={(to) => own.place(cell.id, part, idAt(to < place ? to - 1 : to))}
            onRemove={() => {
              own.remove(cell.id);
              setGone({ cell, after: idAt(place - 1) });
            }}
          />
          {gap(cell.id, cell.title)}
        </Fragment>
      ))}
    </>
  );
}
