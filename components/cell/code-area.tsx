"use client";

import {
  type KeyboardEvent,
  type RefObject,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { restoreEarlyTyping, selectedNow } from "@/components/shell/early-typing";
import type { CellError } from "@/lib/model";
import styles from "./code-area.module.css";
import type { Words } from "./code-html";
import type { Surroundings } from "./editor/surroundings";
import { chooseEditor, useEditorChoice } from "./editor-choice";
import { MarkedCode } from "./marked-code";
import { ProgramNotes } from "./program/program-notes";
import { inArea, useProgramNotes } from "./program/use-program-notes";
import { useHighlight } from "./use-highlight";
import { useLiveEditor } from "./use-live-editor";

type Props = {
  source: string;
  /** The source as it was shipped, and its words. */
  shipped: { source: string; words: Words };
  label: string;
  /** What the last run of this very text ended with: marked at its line. */
  error?: CellError | null | undefined;
  /** What the program can read beside its own names; asked for when it is focused. */
  surroundings?: (() => Surroundings) | undefined;
  onChange: (source: string) => void;
  onRun: () => void;
  onRunAndMoveOn: () => void;
  onLeave: () => void;
  onFocus: () => void;
};

/**
 * An editable program: a text area over its own highlighted text, whose place Monaco takes once it is focused.
 * Ctrl/Cmd+Enter runs, Shift+Enter runs and moves on, Shift+Alt+F formats, Escape leaves.
 */
export function CodeArea(props: Props) {
  const { source, shipped, label, onChange, onFocus } = props;
  const highlight = useHighlight(source !== shipped.source);
  // While a run reports, the cell is drawn with every frame, and its text stays the same.
  const edited = useMemo(() => highlight?.(source, "typescript") ?? [], [highlight, source]);
  const words = source === shipped.source ? shipped.words : edited;
  const choice = useEditorChoice();
  const hintId = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const code = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [used, setUsed] = useUsed(area);
  useEarlyTyping(area, source, onChange);
  const notes = useProgramNotes({
    source,
    surroundings: props.surroundings,
    // The full editor underlines what is wrong, and the shipped text was proven by the build.
    reviewed: choice !== "full" && source !== shipped.source,
    place: () => editor.live ?? (area.current && inArea(area.current)),
  });
  const keys = { ...props, onFormat: notes.format };
  const editor = useLiveEditor(keys, { scroll, code, area, host }, hintId, choice === "full");
  return (
    <>
      <div className={styles.editor}>
        <div ref={scroll} className={styles.scroll} data-live={editor.live !== null}>
          <div ref={host} className={styles.host} />
          {!editor.live && (
            <div ref={code} className={styles.code}>
              <pre aria-hidden="true" className={styles.text}>
                <MarkedCode source={source} words={words} />
              </pre>
              <textarea
                ref={area}
                aria-label={label}
                className={styles.input}
                value={source}
                rows={source.split("\n").length}
                spellCheck={false}
                autoCapitalize="off"
                autoComplete="off"
                autoCorrect="off"
                wrap="off"
                onChange={(event) => onChange(event.target.value)}
                onFocus={() => {
                  setUsed(true);
                  onFocus();
                  editor.watch();
                }}
                onKeyDown={(event) => onKey(event, keys)}
              />
            </div>
          )}
        </div>
        {used && (
          <p id={hintId} className={styles.hint}>
            {choice !== "touch" && (
              <span>{editor.live ? "Tab leaves, Ctrl+M lets it indent" : "Tab leaves"}</span>
            )}
            <button type="button" title="Shift+Alt+F" onClick={notes.format}>
              Format
            </button>
            {choice !== "touch" && (
              <button
                type="button"
                onClick={() => {
                  chooseEditor(choice === "full" ? "plain" : "full");
                  area.current?.focus();
                }}
              >
                {choice === "full" ? "Plain editor" : "Full editor"}
              </button>
            )}
          </p>
        )}
      </div>
      <ProgramNotes {...notes} />
    </>
  );
}

type Keys = Props & { onFormat: () => void };

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, keys: Keys): void {
  const { onRun, onRunAndMoveOn, onLeave, onFormat } = keys;
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") onLeave();
  // With Alt held, a Mac's key F types another sign.
  else if (event.shiftKey && event.altKey && event.code === "KeyF") onFormat();
  else if (event.key !== "Enter") return;
  else if (event.ctrlKey || event.metaKey) onRun();
  else if (event.shiftKey) onRunAndMoveOn();
  else if (!indentNewLine(event.currentTarget)) return;
  event.preventDefault();
}

/** Enter keeps the indentation of the line; typed through the browser, so that undo knows it. */
function indentNewLine(area: HTMLTextAreaElement): boolean {
  const line = area.value.slice(0, area.selectionStart).split("\n").at(-1) ?? "";
  const indentation = /^\s*/.exec(line)?.[0] ?? "";
  const deeper = /[{([]\s*$/.test(line) ? "  " : "";
  if (indentation + deeper === "") return false;
  return document.execCommand("insertText", false, `\n${indentation}${deeper}`);
}

/** Whether the program has had the focus: until then the page goes without its buttons, of which it would carry dozens. */
function useUsed(area: RefObject<HTMLTextAreaElement | null>) {
  const [used, setUsed] = useState(false);
  useLayoutEffect(() => {
    // It may have been focused before this script arrived.
    if (document.activeElement === area.current) setUsed(true);
  }, [area]);
  return [used, setUsed] as const;
}

/** Takes over what was typed before this script had arrived. */
function useEarlyTyping(
  area: RefObject<HTMLTextAreaElement | null>,
  source: string,
  onChange: (source: string) => void,
): void {
  const [selected] = useState(selectedNow);
  const restore = useEffectEvent(() => {
    const text = area.current && restoreEarlyTyping(area.current, source, selected);
    if (text !== null) onChange(text);
  });
  useLayoutEffect(() => restore(), []);
}
