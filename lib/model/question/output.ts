/** A program to be read: what does it print? `lines` are what it printed in the build. */
export type OutputTask = {
  kind: "output";
  lines: string[];
  /** Usual wrong outputs; `id` is that of their feedback. */
  mistakes: { id: string; lines: string[] }[];
};

export type OutputAnswer = { kind: "output"; text: string };
