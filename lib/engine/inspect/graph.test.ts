import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grad, inspect, nn, noGrad, randn, type Tensor, tensor } from "..";

type Recorded = { op: string; inputs: (number | string)[]; id?: string };

// Made by goldens/inside.py with a real PyTorch.
const { chain: golden } = JSON.parse(
  readFileSync(new URL("../goldens/inside.json", import.meta.url), "utf8"),
) as {
  chain: {
    output: number;
    gradients: Record<"w" | "u" | "b" | "z" | "h", number>;
    locals: { h_by_z: number; z_by_w: number };
    graph: Recorded[];
  };
};

const leaf = (value: number, dtype: "float32" | "float64" = "float32") =>
  tensor(value, { requiresGrad: true, dtype });

/** The computation of inside.py. */
function scalars() {
  const [w, u, b] = [leaf(1.5), leaf(-0.5), leaf(0.25)];
  const z: Tensor = w.mul(u).add(b);
  const h: Tensor = z.tanh();
  const out: Tensor = h.mul(h).add(w.exp().mul(h)).add(w.square());
  return { w, u, b, z, h, out };
}

/** A graph as one expression, so that the order in which nodes are listed does not matter. */
function expression(nodes: readonly Recorded[], at = nodes.length - 1): string {
  const { op, inputs } = nodes[at]!;
  const place = (input: number | string) =>
    typeof input === "number" ? input : nodes.findIndex(({ id }) => id === input);
  return inputs.length === 0 ? op : `${op}(${inputs.map((input) => expression(nodes, place(input))).join()})`;
}

describe("graphOf", () => {
  it("shows the nodes and edges that PyTorch records, under its names", () => {
    const { w, u, b, out } = scalars();
    const { nodes, edges } = inspect.graphOf(out, { names: { w, u, b } });
    expect(expression(nodes)).toBe(expression(golden.graph));
    expect(nodes.length).toBe(golden.graph.length);
    expect(edges.length).toBe(golden.graph.flatMap(({ inputs }) => inputs).length);
  });

  it("tells values and shapes before backward(), and gradients after one that keeps the graph", () => {
    const { w, z, h, out } = scalars();
    z.retainGrad();
    const nodeOf = (name: string) =>
      inspect.graphOf(out, { names: { w, z, h, out } }).nodes.find((node) => node.name === name)!;
    expect(nodeOf("w")).toMatchObject({ op: "w", value: 1.5, shape: [], isLeaf: true, gradient: null });
    expect(nodeOf("z")).toMatchObject({ op: "AddBackward0", value: -0.5, isLeaf: false, gradient: null });
    expect(nodeOf("out").value).toBeCloseTo(golden.output, 6);
    out.backward(undefined, { retainGraph: true });
    expect(nodeOf("w").gradient).toBeCloseTo(golden.gradients.w, 5);
    expect(nodeOf("z").gradient).toBeCloseTo(golden.gradients.z, 5);
    expect(nodeOf("h").gradient).toBeNull();
  });

  it("writes a few numbers as text and leaves out many", () => {
    const x = tensor(
      [
        [1, 2],
        [3, 1 / 3],
      ],
      { requiresGrad: true },
    );
    expect(inspect.graphOf(x.mul(2)).nodes[0]).toMatchObject({
      ...{ id: "n1", op: "AccumulateGrad", name: null, shape: [2, 2], value: "[[1, 2], [3, 0.3333]]" },
      inputs: [],
    });
    const wide = inspect.graphOf(randn(5, 5, { requiresGrad: true }).relu()).nodes;
    expect(wide.map(({ op, shape, value }) => [op, shape, value])).toEqual([
      ["AccumulateGrad", [5, 5], null],
      ["ReluBackward0", [5, 5], null],
    ]);
  });

  it("names the parameters of a net", () => {
    const net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1));
    const { nodes } = inspect.graphOf(net(randn(4, 2)).mean(), { names: net });
    expect(nodes.filter(({ isLeaf }) => isLeaf).map(({ op }) => op)).toEqual([
      ...["0.weight", "0.bias", "2.weight", "2.bias"],
    ]);
  });

  it("shows the numbers of a small hidden layer, which nothing else holds", () => {
    const net = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1));
    net.stateDict()["0.weight"]!.copy_(tensor([[1], [-1]]));
    net.stateDict()["0.bias"]!.fill_(0.5);
    const { nodes } = inspect.graphOf(net(tensor([[2]])));
    expect(nodes.find(({ op }) => op === "AddmmBackward0")?.value).toBe("[[2.5, -1.5]]");
    expect(nodes.find(({ op }) => op === "ReluBackward0")?.value).toBe("[[2.5, 0]]");
  });

  it("lists inputs before what was computed from them, and the output last", () => {
    const { out } = scalars();
    const { nodes } = inspect.graphOf(out);
    const ids = nodes.map(({ id }) => id);
    for (const [i, { inputs }] of nodes.entries())
      for (const input of inputs) expect(ids.indexOf(input)).toBeLessThan(i);
    expect(nodes.at(-1)!.value).toBe(out.item());
  });

  it("walks a graph that is deeper than any stack, and refuses more than 3000 nodes", () => {
    let y: Tensor = leaf(1);
    for (let i = 0; i < 2999; i++) y = y.add(1);
    expect(inspect.graphOf(y).nodes.length).toBe(3000);
    expect(() => inspect.graphOf(y.add(1))).toThrow("more than 3000 nodes. Look at a smaller part");
  });

  it("says why there is nothing to see", () => {
    expect(() => inspect.graphOf(noGrad(() => leaf(1).mul(2)))).toThrow("does not require a gradient");
    const { out } = scalars();
    out.backward();
    expect(() => inspect.graphOf(out)).toThrow("backward() has freed this graph. Look before backward()");
  });
});

describe("chainRule", () => {
  it("gives PyTorch's gradient of every node on the way, and of the input", () => {
    const { w, z, h, out } = scalars();
    const { gradient, nodes } = inspect.chainRule(out, w, { names: { w, z, h } });
    expect(gradient).toBeCloseTo(golden.gradients.w, 5);
    for (const name of ["w", "z", "h"] as const)
      expect(nodes.find((node) => node.name === name)!.gradient).toBeCloseTo(golden.gradients[name], 5);
  });

  it("gives PyTorch's local derivatives", () => {
    const { w, z, h, out } = scalars();
    const { nodes, terms } = inspect.chainRule(out, w, { names: { w, z, h } });
    const idOf = (name: string) => nodes.find((node) => node.name === name)!.id;
    expect(terms.find(({ to }) => to === idOf("h"))!.local).toBeCloseTo(golden.locals.h_by_z, 6);
    expect(inspect.chainRule(z, w).gradient).toBeCloseTo(golden.locals.z_by_w, 6);
  });

  it("has paths whose products add up to the gradient: by h twice, by exp(w)·h twice over, by w²", () => {
    const { w, out } = scalars();
    const { gradient, paths } = inspect.chainRule(out, w);
    // h·h twice, eʷ·h by h and by eʷ, w².
    expect(paths.length).toBe(5);
    expect(paths.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(gradient, 12);
    for (const { nodes, locals, product } of paths) {
      expect(locals.length).toBe(nodes.length - 1);
      expect(locals.reduce((a, b) => a * b, 1)).toBeCloseTo(product, 12);
    }
  });

  it("adds up what arrives over the uses of a node", () => {
    const { w, out } = scalars();
    const { nodes, terms } = inspect.chainRule(out, w);
    for (const { id, gradient } of nodes.slice(0, -1)) {
      const parts = terms.filter(({ from }) => from === id).map(({ product }) => product);
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(gradient), 12);
    }
    for (const { local, arriving, product } of terms) expect(product).toBe(local * arriving);
  });

  it("is exact in float64: d sin(x²)/dx = 2x·cos x², through an input that was itself computed", () => {
    const x: Tensor = leaf(0.35, "float64").mul(2);
    const { paths, gradient } = inspect.chainRule(x.mul(x).sin(), x);
    expect(gradient).toBeCloseTo(2 * 0.7 * Math.cos(0.49), 14);
    expect(paths.map(({ locals }) => locals)).toEqual([
      [Math.cos(0.7 * 0.7), 0.7],
      [Math.cos(0.7 * 0.7), 0.7],
    ]);
  });

  it("changes no gradient and keeps the graph", () => {
    const { w, out } = scalars();
    inspect.chainRule(out, w);
    expect(w.grad).toBeNull();
    expect(grad(out, w).item()).toBeCloseTo(golden.gradients.w, 5);
  });

  it("refuses what it cannot tell term by term", () => {
    const { u, w, z } = scalars();
    const x = tensor([1, 2], { requiresGrad: true });
    expect(() => inspect.chainRule(x.sum(), x)).toThrow("SumBackward0 reads a tensor of shape [2]");
    expect(() => inspect.chainRule(x.mul(w), w)).toThrow(
      "MulBackward0 on the way gives a tensor of shape [2]",
    );
    expect(() => inspect.chainRule(w.exp(), u)).toThrow("does not depend on this input");
    expect(inspect.chainRule(z, z)).toMatchObject({ gradient: 1, paths: [{ locals: [], product: 1 }] });
    let y: Tensor = w;
    for (let i = 0; i < 10; i++) y = y.add(y);
    expect(() => inspect.chainRule(y, w)).toThrow("1024 paths lead from the output to this input");
  });
});
