/** A lesson to be read elsewhere: prose as Markdown with formulas between $, programs by their ids, in the order of the text. */
export type LessonText = { title: string; summary: string; parts: LessonTextPart[] };

export type LessonTextPart =
  | { kind: "prose"; markdown: string }
  | { kind: "cell"; id: string }
  /** Its task stands before it, as prose. */
  | { kind: "exercise"; id: string };
