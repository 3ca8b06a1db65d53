import type { Code } from "mdast";
import type { Context, TextCheck } from "./context";
import { fenceText, readFence } from "./fence";
import { type Finding, finding, shown } from "./finding";
import { suggestion } from "./nearest";
import { placeOf, walk } from "./tree";

/** A fence that is a cell or a twin. `id`: of the cell. `before`: the node right before it in the text. */
type Program = { kind: "cell" | "twin"; code: Code; id: string; before: unknown };

function programsOf({ tree }: Context): Program[] {
  return [...walk(tree)].flatMap(({ node, parents }) => {
    if (node.type !== "code") return [];
    const fence = readFence(node);
    if (fence.kind !== "cell" && fence.kind !== "twin") return [];
    const id = fenceText(fence, fence.kind === "cell" ? "id" : "twin");
    if (id === null) return [];
    const parent = parents.at(-1);
    const beside: readonly unknown[] = parent && "children" in parent ? parent.children : [];
    return [{ kind: fence.kind, code: node, id, before: beside[beside.indexOf(node) - 1] }];
  });
}

function twinFindings(twin: Program, programs: readonly Program[]): Finding[] {
  const place = placeOf(twin.code);
  const found = (seen: string, remedy: string) => [finding(place, "twin", seen, remedy)];
  const name = shown(twin.id);
  const cells = programs.filter(({ kind }) => kind === "cell");
  const cell = cells.find(({ id }) => id === twin.id);
  if (!cell) {
    const known = cells.map(({ id }) => id);
    const remedy =
      known.length > 0
        ? `Name a cell: ${suggestion(twin.id, known, (id) => `"${id}"`)}`
        : "Write its cell above it: the lesson has none yet.";
    return found(`the twin's cell "${name}" is no cell of this lesson`, remedy);
  }
  const first = programs.find(({ kind, id }) => kind === "twin" && id === twin.id);
  if (first !== twin && first)
    return found(
      `the cell "${name}" has a twin already on line ${placeOf(first.code).line}`,
      "Leave one of the two.",
    );
  if (twin.before === cell.code) return [];
  const line = placeOf(cell.code).line;
  return found(
    `the twin does not follow its cell "${name}", which stands on line ${line}`,
    "Move the twin right below its cell; it is shown there, as a second tab.",
  );
}

/** Twins of no cell, second twins of one cell, and twins that stand apart from their cell. */
export const checkTwins: TextCheck = (context) => {
  // A cell that could not be parsed may be the one that is meant.
  if (context.kind !== "lesson" || context.lost.some(({ text }) => text.includes("```ts cell"))) return [];
  const programs = programsOf(context);
  return programs.flatMap((program) => (program.kind === "twin" ? twinFindings(program, programs) : []));
};
