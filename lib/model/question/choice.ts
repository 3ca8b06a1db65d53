export type OptionKey = { id: string; correct: boolean };

/** Exactly one option is right. */
export type ChoiceTask = { kind: "choice"; options: OptionKey[] };
export type ChoiceAnswer = { kind: "choice"; option: string };

/** Every right option is to be chosen, and no other; at least one is right. */
export type SeveralTask = { kind: "several"; options: OptionKey[] };
export type SeveralAnswer = { kind: "several"; options: string[] };
