import { useState } from "react";
import type { Fix, TextEdit } from "@/lib/runtime";
import { NO_SURROUNDINGS, type Surroundings } from "../editor/surroundings";
import { useReview } from "./use-review";
import { editBetween, writeEdits } from "./write-text";

/** Where a program is being edited: the full editor or a text area. */
export type Place = {
  text: () => string;
  caret: () => number;
  edit: (edits: readonly TextEdit[], caret?: number) => void;
};

type Asked = {
  source: string;
  surroundings: (() => Surroundings) | undefined;
  /** Whether problems are looked for here. */
  reviewed: boolean;
  place: () => Place | null;
};

export function inArea(area: HTMLTextAreaElement): Place {
  return {
    text: () => area.value,
    caret: () => area.selectionStart,
    edit: (edits, caret) => writeEdits(area, edits, caret),
  };
}

/** What stands below a program: its problems with what mends them, and why it could not be formatted. */
export function useProgramNotes({ source, surroundings, reviewed, place }: Asked) {
  const review = useReview(source, () => surroundings?.() ?? NO_SURROUNDINGS, reviewed);
  const [said, setSaid] = useState<{ source: string; message: string } | null>(null);

  const format = async () => {
    const here = place();
    if (!here) return;
    const answer = await formatted(source, here.caret());
    if (typeof answer === "string") setSaid({ source, message: answer });
    // What was typed while the formatter was loading must not be lost; the editor may have taken over meanwhile.
    else if (place()?.text() === source) place()?.edit(editBetween(source, answer.text), answer.caret);
  };
  const fix = ({ edits }: Fix) => place()?.edit(edits);
  return {
    problems: review?.problems ?? [],
    message: said?.source === source ? said.message : null,
    onFix: review?.source === source ? fix : null,
    format: () => void format(),
  };
}

/** The program in order, or why it stays as it is. */
async function formatted(source: string, caret: number): Promise<{ text: string; caret: number } | string> {
  // It comes from the network when it is first asked for.
  const module = await import("./format-program").catch(() => null);
  if (!module) return "Not formatted: the formatter could not be loaded. Try again when you are online.";
  const result = await module.formatProgram(source, caret);
  if (result.kind === "formatted") return result;
  const where = result.line === null ? "" : `line ${result.line}: `;
  return `Not formatted: ${where}${result.message}. Mend it, then format again.`;
}
