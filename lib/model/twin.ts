/** A cell's program as one would write it in PyTorch, with what it printed on a real one. */
export type Twin = {
  source: string;
  /** Everything that it printed. */
  printed: string;
  /** The version of PyTorch that ran it. */
  torch: string;
};
