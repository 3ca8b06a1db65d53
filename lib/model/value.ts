import type { CompiledCode } from "./cell";

/** `<Value of="…">`: a computed number in a sentence. */
export type Value = {
  id: string;
  /** The expression as the author wrote it. */
  of: string;
  code: CompiledCode;
  /** Digits after the decimal point, or null for as many as the number has. */
  digits: number | null;
  recorded: string;
};
