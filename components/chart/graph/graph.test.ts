import fc from "fast-check";
import { expect, test } from "vitest";
import { type GraphSpec, normalisePlot } from "@/lib/model";
import { layoutGraph } from "./graph-layout";
import { ranksOf } from "./graph-ranks";
import { graphSentence, graphStops } from "./graph-reading";

const plot = normalisePlot({
  ...{ kind: "graph", title: "f" },
  nodes: [
    { id: "a", value: 2, gradient: 3 },
    { id: "b", value: 3, gradient: 2 },
    { id: "m", op: "mul", value: 6, gradient: 1, inputs: ["a", "b"] },
    { id: "r", op: "relu", value: 6, inputs: ["m"] },
  ],
}) as GraphSpec;

/** Any graph without a circle: a node reads only from earlier ones. */
const graphs = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 30 }).map(
  (reads) =>
    normalisePlot({
      kind: "graph",
      nodes: reads.map((from, index) => ({
        id: `n${index}`,
        inputs: index === 0 ? [] : from.map((each) => `n${each % index}`),
      })),
    }) as GraphSpec,
);

test("the sentence leads from the leaves to the result", () => {
  expect(graphSentence(plot)).toBe(
    "From a (2, gradient 3) and b (3, gradient 2) through 1 operation to relu (6).",
  );
});

test("keys step through the nodes, each after its inputs, and say what it is connected with", () => {
  const stops = graphStops(layoutGraph(plot, "wide"));
  expect([0, 1, 2, 3].map((index) => stops.stop(index).text)).toEqual([
    "1 of 4: a (2, gradient 3); goes into mul",
    "2 of 4: b (3, gradient 2); goes into mul",
    "3 of 4: mul (6, gradient 1); from a and b; goes into relu",
    "4 of 4: relu (6); from mul",
  ]);
});

test("every node stands below its inputs, in rows that are not too full", () => {
  fc.assert(
    fc.property(graphs, ({ nodes }) => {
      const { ranks } = ranksOf(nodes, 4);
      const row = new Map(ranks.flatMap((slots, index) => slots.map(({ id }) => [id, index] as const)));
      for (const { id, inputs } of nodes)
        for (const input of inputs) expect(row.get(id)!).toBeGreaterThan(row.get(input)!);
      for (const slots of ranks) expect(slots.filter(({ node }) => node).length).toBeLessThanOrEqual(4);
    }),
  );
});

test("boxes do not overlap and keep within the drawing, in both sizes", () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom("wide", "narrow"), (graph, size) => {
      const { boxes, box, width, height } = layoutGraph(graph, size);
      for (const [index, { at }] of boxes.entries()) {
        expect(at[1] >= box.height / 2 && at[1] <= height - box.height / 2).toBe(true);
        expect(Number.isFinite(at[0])).toBe(true);
        for (const other of boxes.slice(index + 1))
          expect(
            Math.abs(other.at[1] - at[1]) >= box.height || Math.abs(other.at[0] - at[0]) >= box.width,
          ).toBe(true);
      }
      for (const { at } of boxes)
        expect(at[0] - box.width / 2 >= 0 && at[0] + box.width / 2 <= width).toBe(true);
    }),
  );
});
