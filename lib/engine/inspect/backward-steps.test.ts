import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inspect, mean, nn, randn, type Tensor, tensor } from "..";

// Made by goldens/inside.py with a real PyTorch.
const { chain: golden } = JSON.parse(
  readFileSync(new URL("../goldens/inside.json", import.meta.url), "utf8"),
) as { chain: { gradients: Record<"w" | "u" | "b" | "z" | "h", number>; locals: { h_by_z: number } } };

const leaf = (value: number) => tensor(value, { requiresGrad: true });

/** The computation of inside.py. */
function scalars() {
  const [w, u, b] = [leaf(1.5), leaf(-0.5), leaf(0.25)];
  const z: Tensor = w.mul(u).add(b);
  const h: Tensor = z.tanh();
  const out: Tensor = h.mul(h).add(w.exp().mul(h)).add(w.square());
  return { w, u, b, z, h, out };
}

describe("backwardSteps", () => {
  it("gives every node PyTorch's gradient", () => {
    const { out, ...names } = scalars();
    const { nodes } = inspect.backwardSteps(out, { names });
    for (const name of ["w", "u", "b", "z", "h"] as const)
      expect(nodes.find((node) => node.name === name)!.gradient).toBeCloseTo(golden.gradients[name], 5);
    expect(nodes.at(-1)!.gradient).toBe(1);
  });

  it("tells each term as what arrives times the local derivative, later nodes first", () => {
    const { out, ...names } = scalars();
    const { nodes, terms } = inspect.backwardSteps(out, { names });
    const place = (id: string) => nodes.findIndex((node) => node.id === id);
    const h = nodes.find(({ name }) => name === "h")!;
    expect(terms.find(({ to }) => to === h.id)!.local).toBeCloseTo(golden.locals.h_by_z, 6);
    const operations = terms.map(({ to }) => place(to));
    expect(operations).toEqual([...operations].sort((a, b) => b - a));
    for (const { local, arriving, product } of terms)
      expect(Number(product)).toBeCloseTo(Number(arriving) * Number(local), 5);
  });

  it("has terms that add up to the gradient of every node", () => {
    const { out } = scalars();
    const { nodes, terms } = inspect.backwardSteps(out);
    for (const { id, gradient } of nodes.slice(0, -1)) {
      const parts = terms.filter(({ from }) => from === id).map(({ product }) => Number(product));
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(gradient), 5);
    }
  });

  it("goes through layers too, with the gradients that backward() leaves, and without a local number", () => {
    const net = nn.Sequential(nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 1));
    const loss = mean(net(randn(3, 2)));
    const { nodes, terms } = inspect.backwardSteps(loss, { names: net });
    expect(net.parameters().every(({ grad }) => grad === null)).toBe(true);
    loss.backward(undefined, { retainGraph: true });
    const after = inspect.graphOf(loss, { names: net }).nodes;
    for (const name of ["0.weight", "0.bias", "2.weight", "2.bias"]) {
      const told = nodes.find((node) => node.name === name)!.gradient;
      expect(told).not.toBeNull();
      expect(told).toEqual(after.find((node) => node.name === name)!.gradient);
    }
    expect(terms.some(({ local }) => local === null)).toBe(true);
  });

  it("begins at a single number", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    expect(() => inspect.backwardSteps(x.mul(2))).toThrow("Reduce it first");
  });
});
