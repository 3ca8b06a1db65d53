import { describe, expect, it } from "vitest";
import { compile, lessonImports, nodesOf, type Piece } from "@/lib/runtime";
import { type Engine, pieceKeys } from "./piece-keys";

function piece(id: string, source: string): Piece {
  const compiled = compile(source);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  return { id, code: compiled.code, seed: 1, purpose: { kind: "show" }, auto: true, timeLimitSeconds: 5 };
}

type Sources = { a: string; b: string; c: string };
const sources: Sources = {
  a: 'import { relu } from "gradbook";\nconst x = 1;',
  b: "relu(x) + slide",
  c: "7",
};
const engine: Engine = { evaluatorHash: "e1", nodeMajor: "20" };

function keys(change: Partial<Sources> = {}, slide = 1, by = engine): Map<string, string> {
  const pieces = Object.entries({ ...sources, ...change }).map(([id, source]) => piece(id, source));
  const nodes = nodesOf([{ name: "slide" }], pieces);
  return pieceKeys(by, nodes, pieces, { imports: lessonImports(pieces), controls: { slide } });
}

/** Ids of the pieces that would run again. */
const changed = (after: Map<string, string>) =>
  [...keys()].filter(([id, key]) => after.get(id) !== key).map(([id]) => id);

describe("a kept result is used again unless", () => {
  const cases: [title: string, after: Map<string, string>, ids: string[]][] = [
    ["nothing changed", keys(), []],
    ["its own code changed", keys({ c: "8" }), ["c"]],
    [
      "the code of a piece that it reads changed",
      keys({ a: 'import { relu } from "gradbook";\nconst x = 2;' }),
      ["a", "b"],
    ],
    [
      "a name that it reads is imported as another",
      keys({ a: 'import { tanh as relu } from "gradbook";\nconst x = 1;' }),
      ["a", "b"],
    ],
    ["the default of a control that it reads changed", keys({}, 2), ["b"]],
    ["the evaluator changed", keys({}, 1, { ...engine, evaluatorHash: "e2" }), ["a", "b", "c"]],
    ["another Node runs it", keys({}, 1, { ...engine, nodeMajor: "24" }), ["a", "b", "c"]],
  ];
  for (const [title, after, ids] of cases) it(title, () => expect(changed(after)).toEqual(ids));
});
