import type { Cell } from "@/lib/model";
import { EMPTY_OUTPUT } from "./cell-state";

const LIMIT_SECONDS = 20;

/** The code of a program without a word. */
export const EMPTY_CODE: Cell["code"] = {
  js: "return { value: undefined, names: {} };",
  imports: [],
  reads: [],
  defines: [],
};

/** A cell that no lesson came with: empty, and with nothing to show. `seed`: of its random numbers, at every run. */
export function blankCell({ id, title, seed }: Pick<Cell, "id" | "title" | "seed">): Cell {
  const plain = { run: "auto", hidden: false, timeLimitSeconds: LIMIT_SECONDS } as const;
  return { ...plain, id, title, seed, source: "", code: EMPTY_CODE, recorded: EMPTY_OUTPUT };
}
