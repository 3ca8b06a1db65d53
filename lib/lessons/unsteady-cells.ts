import type { Notebook } from "@/lib/model";
import { inRunOrder, lessonImports, nodesOf, piecesOf, stepOf } from "@/lib/runtime";
import { evaluatorSource } from "./evaluator-source";
import { cachedResult, keepResult, keyOf } from "./run-cache";
import { runner } from "./run-pieces";
import { isResult } from "./step-outcome";

/** Ids of the cells that show something else when the whole notebook is run again in a fresh process. */
export async function unsteadyCells(notebook: Notebook): Promise<string[]> {
  const pieces = piecesOf(notebook);
  const nodes = nodesOf(notebook.controls, pieces);
  const ids = inRunOrder(nodes, new Set(notebook.cells.map(({ id }) => id)));
  const steps = ids.flatMap((id) => pieces.filter((piece) => piece.id === id)).map(stepOf);
  if (steps.length === 0) return [];
  const controls = Object.fromEntries(notebook.controls.map(({ name, initial }) => [name, initial]));
  const program = { controls, imports: lessonImports(pieces), steps };
  const key = keyOf("twice", (await evaluatorSource()).hash, program);
  const kept = await cachedResult<string[]>(key);
  if (kept) return kept;
  const limits = new Map(notebook.cells.map(({ id, timeLimitSeconds }) => [id, timeLimitSeconds]));
  const run = () => runner.run(program, ({ id }) => limits.get(id) ?? 0);
  const [first, second] = [await run(), await run()];
  const unsteady = ids.filter((_, index) => {
    const [one, other] = [first[index], second[index]];
    // What did not come to its end has been told as such.
    return one && other && isResult(one) && isResult(other) && keyOf(one) !== keyOf(other);
  });
  await keepResult(key, unsteady);
  return unsteady;
}
