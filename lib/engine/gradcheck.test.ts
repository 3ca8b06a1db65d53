import { describe, expect, it } from "vitest";
import * as gradbook from ".";
import { manualSeed, rand, type Tensor } from ".";

/** (f(x + h) − f(x − h)) / 2h for the sum of the outputs, element by element. */
function centralDifferences(f: (x: Tensor) => Tensor, x: Tensor, h = 1e-6): number[] {
  const data = x.reshape([-1]).toArray() as number[];
  const at = (values: number[]) =>
    f((gradbook.tensor(values, { dtype: "float64" }) as Tensor).reshape(x.shape))
      .sum()
      .item();
  return data.map((value, i) => {
    const moved = (by: number) => at(data.with(i, value + by));
    return (moved(h) - moved(-h)) / (2 * h);
  });
}

const functions: Record<string, (x: Tensor) => Tensor> = {
  exp: (x) => x.exp(),
  log: (x) => x.log(),
  sqrt: (x) => x.sqrt(),
  abs: (x) => x.abs(),
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  relu: (x) => x.relu(),
  pow: (x) => x.pow(2.5),
  "tensor power": (x) => x.pow(x),
  "broadcast division": (x) => x.div(x.sum(0)),
  "mean of rows": (x) => x.mul(x.mean(1, { keepdim: true })),
  matmul: (x) => x.matmul(x.t()),
  permute: (x) => x.permute(1, 0).matmul(x).exp(),
  reshape: (x) =>
    x
      .t()
      .reshape([-1])
      .mul(gradbook.arange(6, { dtype: "float64" })),
  minimum: (x) => x.minimum(0.6),
  where: (x) => gradbook.where(x.gt(0.5), x.exp(), x.mul(x)),
};

describe("the gradient agrees with central differences", () => {
  it.each(Object.keys(functions))("of %s", (name) => {
    manualSeed(7);
    const x = rand(2, 3, { dtype: "float64" }).add(0.1).detach().requiresGrad_();
    const f = functions[name]!;
    f(x).sum().backward();
    const got = x.grad!.reshape([-1]).toArray() as number[];
    for (const [i, expected] of centralDifferences(f, x.detach()).entries())
      expect(got[i]).toBeCloseTo(expected, 6);
  });
});
