import { expect, test } from "vitest";
import { type GraphSpec, normalisePlot } from "@/lib/model";
import { graphAt, stepSentence, stepsOf } from "./backward-steps";

// f = (x · x) + x at x = 3: df/dx = 3 + 3 + 1.
const plot = normalisePlot({
  ...{ kind: "graph", title: "f" },
  nodes: [
    { id: "x", value: 3, gradient: 7 },
    { id: "m", op: "mul", value: 9, gradient: 1, inputs: ["x", "x"] },
    { id: "f", op: "add", value: 12, gradient: 1, inputs: ["m", "x"] },
  ],
  terms: [
    { from: "m", to: "f", local: 1, arriving: 1, product: 1 },
    { from: "x", to: "f", local: 1, arriving: 1, product: 1 },
    { from: "x", to: "m", local: 3, arriving: 1, product: 3 },
    { from: "x", to: "m", local: 3, arriving: 1, product: 3 },
  ],
}) as GraphSpec;

test("the pass begins at the output and comes to each node after all that read it", () => {
  expect(stepsOf(plot).map(({ id }) => id)).toEqual(["f", "m", "x"]);
});

test("gradients appear one by one, on the node that the pass has come to", () => {
  const gradients = (step: number) => graphAt(plot, step).nodes.map(({ gradient }) => gradient);
  expect([gradients(0), gradients(1), gradients(2)]).toEqual([
    [null, null, 1],
    [null, 1, 1],
    [7, 1, 1],
  ]);
  expect(graphAt(plot, 1).current).toBe("m");
});

test("each step says what the chain rule adds up", () => {
  expect(stepSentence(plot, 0)).toBe(
    "add is where the pass begins: its gradient with respect to itself is 1.",
  );
  expect(stepSentence(plot, 1)).toBe("mul gets 1 from add (1, what arrived there, times the slope 1).");
  expect(stepSentence(plot, 2)).toMatch(
    /^x gets 1 from add .*, 3 from mul .* and 3 from mul .*: together 7\.$/,
  );
});

test("a graph without terms has no steps", () => {
  expect(stepsOf({ ...plot, terms: [] })).toEqual([]);
});

test("a term of a node that is not drawn is left out", () => {
  const part = normalisePlot({ ...plot, nodes: plot.nodes.slice(1) }) as GraphSpec;
  expect(part.terms.map(({ from }) => from)).toEqual(["m"]);
});
