import { create, type MathNode, parseDependencies } from "mathjs/number";
import { arrange } from "./arrange";
import type { Names, Parsed } from "./formula";
import { tooLong } from "./limits";
import { formulaOf } from "./math-node";
import { readTokens } from "./tokens";

/** Only the parser: nothing of mathjs evaluates anything here. */
const { parse } = create(parseDependencies ?? {});

const problem = (column: number, message: string): Parsed => ({
  kind: "problem",
  problem: { column, message },
});

/**
 * Reads one line as a formula in `names`, as a mathematician, a Python or a JavaScript programmer writes it. What cannot
 * be read is told with its column. Takes time proportional to the text, of which no more than a line is read.
 */
export function parseFormula(text: string, names: Names): Parsed {
  const long = tooLong(text);
  if (long) return { kind: "problem", problem: long };
  const read = readTokens(text);
  if (read.kind === "problem") return read;
  if (read.tokens.length === 0) return problem(1, "Write a formula first.");
  const arranged = arrange(read.tokens, names);
  if (arranged.kind === "problem") return arranged;
  const tree: MathNode = parse(arranged.text);
  return { kind: "formula", formula: formulaOf(tree, names) };
}
