import { describe, expect, it } from "vitest";
import { grad, gradcheck, manualSeed, rand, type Tensor, tensor } from ".";

type Unary = (x: Tensor) => Tensor;

const inputs = (): Tensor => {
  manualSeed(7);
  return rand(2, 3, { dtype: "float64" }).add(0.1).detach().requiresGrad_();
};

describe("the gradient of the gradient", () => {
  it("is 0 for relu, which is straight on both sides of its kink", () => {
    const x: Tensor = tensor([-1, 0, 2], { requiresGrad: true });
    const slope = grad(x.relu().sum(), x, { createGraph: true });
    expect(slope.toArray()).toEqual([0, 0, 1]);
    expect(grad(slope.sum(), x).toArray()).toEqual([0, 0, 0]);
  });

  it("can be taken again, to any order: the fourth derivative of x⁴ is 24, that of sin is sin", () => {
    const x: Tensor = tensor(0.5, { dtype: "float64", requiresGrad: true });
    const nth = (f: Unary, n: number): Tensor =>
      n === 0 ? f(x) : grad(nth(f, n - 1), x, { createGraph: true });
    expect(nth((t) => t.pow(4), 4).item()).toBeCloseTo(24, 12);
    expect(nth((t) => t.sin(), 4).item()).toBeCloseTo(Math.sin(0.5), 12);
    expect(nth((t) => t.tanh(), 3).item()).toBeCloseTo(
      -2 * (1 - Math.tanh(0.5) ** 2) * (1 - 3 * Math.tanh(0.5) ** 2),
      12,
    );
  });
});

describe("the gradient of the gradient of a product", () => {
  // ∂²(xyz)/∂x∂y = z and so on; nothing is divided by a factor that is 0.
  it.each([[[2, 3, 4]], [[0, 3, 4]], [[0, 0, 4]], [[0, 0, 0]]])(
    "is made of the other factors for %j",
    (factors) => {
      const x: Tensor = tensor(factors, { dtype: "float64", requiresGrad: true });
      const slopes = grad(x.prod(), x, { createGraph: true });
      const rows = factors.map((_, i) => grad(slopes.at(i), x, { retainGraph: true }).toArray());
      const [a, b, c] = factors as [number, number, number];
      const hessian = [
        [0, c, b],
        [c, 0, a],
        [b, a, 0],
      ];
      expect(rows).toEqual(hessian);
    },
  );
});

describe("gradcheck", () => {
  it("finds a gradient that does not belong to the value", () => {
    const lying = (x: Tensor) => x.detach().square().add(x.mul(0));
    expect(() => gradcheck(lying, [inputs()])).toThrow(
      /element 0 of input 0 the gradient is 0, but differences give/,
    );
  });

  it("asks for float64", () => {
    expect(() => gradcheck((x) => x, [tensor([1], { requiresGrad: true })])).toThrow("float32 is too coarse");
  });
});
