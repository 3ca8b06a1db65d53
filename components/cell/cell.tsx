"use client";

import { type ReactNode, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { useKeyboardScroll } from "@/components/shell/keyboard-scroll";
import { earlierDrafts } from "@/lib/progress";
import { useCell, useLesson, useWork } from "../lesson/lesson-context";
import styles from "./cell.module.css";
import { CodeArea } from "./code-area";
import type { Words } from "./code-html";
import { EarlierDrafts } from "./earlier-drafts";
import { surroundingsOf } from "./editor/surroundings";
import { focusNextCode } from "./focus-next-code";
import { OtherTextNotice } from "./other-text-notice";
import { isSilent, Output } from "./output";
import { statusLine } from "./status-line";
import { TwinPanel } from "./twin-panel";
import { panelProps, type Shown, TwinTabs } from "./twin-tabs";
import { useHeldHeight } from "./use-held-height";
import { useOtherText } from "./use-other-text";

type Props = {
  id: string;
  title: string;
  words: Words;
  /** Of a cell of the reader's own: what stands for the title, and the buttons for Start over. */
  own?: { title: ReactNode; buttons: ReactNode };
};

const NOT_RUN = "Nothing yet: run it to see what its last line gives.";

/** An editable program of a lesson with its output below. */
export function Cell({ id, title, words, own }: Props) {
  const { notebook, session, work } = useLesson();
  const { source, state } = useCell(id);
  const { events } = useWork();
  const [shown, setShown] = useState<Shown>("own");
  const section = useRef<HTMLElement>(null);
  const runButton = useRef<HTMLButtonElement>(null);
  const output = useRef<HTMLElement>(null);
  useKeyboardScroll(output, state.output);
  const { source: shipped = "", twin } = notebook.cells.find((cell) => cell.id === id) ?? {};
  const running = state.status.kind === "running";
  const progress = state.status.kind === "running" ? (state.status.progress ?? null) : null;
  useHeldHeight(output, running);

  const place = `cell:${id}` as const;

  const edit = (text: string) => {
    session.edit(id, text);
    work.keepDraft(place, text, shipped);
  };
  const startOver = () => {
    work.record({ kind: "started-over", place });
    session.startOver(id);
  };
  const bringBack = (text: string) => {
    work.bringBack(place, text, { source, shipped });
    session.edit(id, text);
  };
  const show = (text: string) => session.edit(id, text);
  const other = useOtherText(place, { source, shipped, show, startOver });

  return (
    <section
      ref={section}
      className={styles.cell}
      aria-label={`Cell: ${title}`}
      data-status={state.status.kind}
    >
      <header className={styles.header}>
        {own?.title ?? <span>{title}</span>}
        {twin && <TwinTabs cell={id} title={title} shown={shown} onShow={setShown} />}
      </header>
      <div {...(twin && panelProps(id, "own", shown))}>
        <CodeArea
          source={source}
          shipped={{ source: shipped, words }}
          label="Code"
          error={state.status.kind === "threw" && state.stale === null ? state.output.error : null}
          surroundings={() => surroundingsOf(notebook, session, id)}
          onChange={edit}
          onFocus={() => session.prepareToEdit()}
          onRun={() => void session.run(id)}
          onRunAndMoveOn={() => {
            void session.run(id);
            if (section.current) focusNextCode(section.current);
          }}
          onLeave={() => runButton.current?.focus()}
        />
        <OtherTextNotice
          title={title}
          other={other}
          mine={source}
          onChosen={() => runButton.current?.focus()}
        />
        <section
          ref={output}
          className={styles.output}
          aria-label={`Output: ${title}`}
          aria-busy={running}
          data-stale={state.stale !== null}
        >
          <Output output={state.output} progress={progress} />
          {isSilent(state.output) && (
            <p className={styles.silent}>
              {own && state.status.kind !== "finished"
                ? NOT_RUN
                : "Nothing to show: the last line has no value."}
            </p>
          )}
        </section>
        <footer className={styles.footer}>
          {running ? (
            <button ref={runButton} type="button" className={buttons.button} onClick={() => session.stop()}>
              Stop
            </button>
          ) : (
            <button
              ref={runButton}
              type="button"
              className={buttons.primary}
              aria-label="Run"
              onClick={() => void session.run(id)}
            >
              Run<kbd className={buttons.key}>Ctrl ⏎</kbd>
            </button>
          )}
          {own?.buttons ?? (
            <button
              type="button"
              className={buttons.quiet}
              disabled={source === shipped && state.stale === null}
              onClick={startOver}
            >
              Start over
            </button>
          )}
          <EarlierDrafts drafts={events ? earlierDrafts(events, place) : []} onRestore={bringBack} />
          <p className={styles.status} role="status">
            {statusLine(state)}
          </p>
        </footer>
      </div>
      {twin && (
        <div {...panelProps(id, "twin", shown)}>
          <TwinPanel title={title} twin={twin} shown={shown === "twin"} />
        </div>
      )}
    </section>
  );
}
