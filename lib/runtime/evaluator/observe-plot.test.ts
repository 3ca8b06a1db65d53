import { expect, it } from "vitest";
import { inspect, plot, relu, tensor } from "@/lib/engine";
import { observe, SHOWN } from "./observe";
import { observeValue } from "./observe-value";

const seen = (value: unknown) => {
  const observed = observe(value, SHOWN);
  if (observed.kind !== "plot") throw new Error(`A chart was expected, and it is “${observed.kind}”.`);
  return observed.spec;
};

it("A chart of tensors holds their numbers", () => {
  const spec = seen(plot({ kind: "line", title: "loss", series: [{ name: "relu", y: tensor([3, 2, 1]) }] }));
  expect(spec).toMatchObject({ kind: "line", title: "loss" });
  expect(JSON.stringify(spec)).toContain("[3,2,1]");
});

it("Functions are sampled over the whole domain, the end included", () => {
  const spec = seen(plot({ kind: "functions", of: { relu }, domain: [-1, 1] }));
  if (!("curves" in spec)) throw new Error("Curves were expected.");
  const [curve] = spec.curves;
  expect([curve?.x[0], curve?.x.at(-1)]).toEqual([-1, 1]);
  expect([curve?.y[0], curve?.y.at(-1)]).toEqual([0, 1]);
});

it("Functions for a log axis are sampled at equal ratios of x", () => {
  const scale = { x: "log" } as const;
  const spec = seen(plot({ kind: "functions", of: { relu }, domain: [0.01, 100], scale }));
  if (!("curves" in spec)) throw new Error("Curves were expected.");
  const [curve] = spec.curves;
  expect(curve?.x[120]).toBeCloseTo(1, 12);
  expect(curve?.x[60]).toBeCloseTo(0.1, 12);
});

it.each([
  ["no function", { of: {}, domain: [-1, 1] as [number, number] }, "no function"],
  ["a domain without width", { of: { relu }, domain: [1, 1] as [number, number] }, "where to draw"],
  ["a function that throws", { of: { broken: () => broken() }, domain: [-1, 1] as [number, number] }, "boom"],
])("A chart of %s says so", (_, { of, domain }, says) => {
  const spec = seen(plot({ kind: "functions", of, domain }));
  expect("missing" in spec && spec.missing).toContain(says);
});

function broken(): never {
  throw new Error("boom");
}

it("A chart without data says what it lacks", () => {
  expect(seen(plot({ kind: "line", series: [] }))).toHaveProperty("missing");
});

it("A recorded graph is drawn as it comes, with names and numbers", () => {
  const w = tensor(3, { requiresGrad: true });
  const { nodes } = inspect.graphOf(w.mul(w).mul(2), { names: { w } });
  expect(seen(plot({ kind: "graph", nodes }))).toMatchObject({
    kind: "graph",
    nodes: [
      { op: "w", value: 3, gradient: null, inputs: [] },
      { op: "MulBackward0", value: 9, inputs: ["n1", "n1"] },
      { op: "MulBackward0", value: 18, inputs: ["n2"] },
    ],
  });
});

it("A graph that was looked into is drawn without a word, and its backward pass comes along", () => {
  const w = tensor(3, { requiresGrad: true });
  const square = w.mul(w);
  const value = observeValue(inspect.backwardSteps(square.add(1), { names: { w, square } }), () => 0);
  expect(value).toMatchObject({
    kind: "plot",
    spec: {
      kind: "graph",
      nodes: [
        { op: "w", value: 3, gradient: 6 },
        { op: "square: Mul", gradient: 1 },
        { op: "Add", gradient: 1 },
      ],
      terms: [{ local: 1 }, { local: 3, product: 3 }, { local: 3, product: 3 }],
    },
  });
});

it("An object whose nodes cannot be read is told as it is", () => {
  const broken = {
    edges: [],
    get nodes(): never {
      throw new Error("no");
    },
  };
  expect(observeValue(broken, () => 0).kind).toBe("object");
});
