import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Paragraph } from "@/lib/lessons";

/** The words of a paragraph as one reads them aloud: a formula, a number or a piece of code counts as one short word. */
export function spoken({ pieces }: Paragraph): string {
  return pieces
    .map(({ kind, text }) => (kind === "words" ? text : kind === "other" ? "" : "x"))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

export function sentencesOf(text: string): string[] {
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== "");
}

/** The school year that reads the texts with ease, by Flesch and Kincaid. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
