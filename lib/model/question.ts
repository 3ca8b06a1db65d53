/** A choice question; the texts of options and feedback are rendered lesson text. */
export type Question = { id: string; options: { id: string; correct: boolean }[] };
