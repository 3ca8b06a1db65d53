import { describe, expect, it } from "vitest";
import { add, exp, maximum, mul, noGrad, ones, relu, type Tensor, tensor, zeros } from ".";

const leaf = (data: number | number[]) => tensor(data as number[], { requiresGrad: true }) as Tensor;

describe("backward", () => {
  it("goes through a chain of 100,000 operations without overflowing the stack", () => {
    const x = leaf(2);
    let y: Tensor = x;
    for (let i = 0; i < 100_000; i++) y = add(y, 1);
    y.backward();
    expect(x.grad?.item()).toBe(1);
  });

  it("adds to a gradient that is a part of a larger tensor, and leaves the rest of that alone", () => {
    const x: Tensor = zeros([20], { requiresGrad: true });
    const larger: Tensor = ones([60]);
    x.grad = larger.at([20, 40]) as Tensor;
    x.mul(3).sum().backward();
    expect(x.grad.toArray()).toEqual(Array(20).fill(4));
    expect(larger.toArray()).toEqual(Array(60).fill(1));
  });

  it("adds up over calls, also into the same gradient tensor", () => {
    const x = leaf([1, 2]);
    mul(x, 3).sum().backward();
    const first = x.grad;
    mul(x, 3).sum().backward();
    expect(x.grad?.toArray()).toEqual([6, 6]);
    expect(x.grad).toBe(first);
  });

  it("gives every use of a value its share", () => {
    const x = leaf([3]);
    add(mul(x, x), x).sum().backward();
    expect(x.grad?.toArray()).toEqual([7]);
  });

  it("weighs with the gradient that is passed", () => {
    const x = leaf([1, 2]);
    mul(x, x).backward(tensor([10, 100]));
    expect(x.grad?.toArray()).toEqual([20, 400]);
  });

  it("takes slope 0 for relu at 0, halves at a tie of maximum", () => {
    const [x, y] = [leaf([0]), leaf([0])];
    relu(x).sum().backward();
    expect(x.grad?.toArray()).toEqual([0]);
    x.grad = null;
    maximum(x, y).sum().backward();
    expect([x.grad, y.grad].map((g) => (g as Tensor | null)?.toArray())).toEqual([[0.5], [0.5]]);
  });

  it("leaves one leaf's gradient alone when another's, equal by computation, is changed", () => {
    const [a, b] = [leaf([1]), leaf([1])];
    add(a, b).sum().backward();
    add(a, 0).sum().backward();
    expect(a.grad?.toArray()).toEqual([2]);
    expect(b.grad?.toArray()).toEqual([1]);
  });

  it("stops at detach() and inside noGrad()", () => {
    const x = leaf([1]);
    expect(mul(x, 2).detach().requiresGrad).toBe(false);
    expect(noGrad(() => mul(x, 2)).requiresGrad).toBe(false);
    expect(mul(x, 2).requiresGrad).toBe(true);
  });

  it("restores recording when the function given to noGrad throws", () => {
    expect(() =>
      noGrad(() => {
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(mul(leaf([1]), 2).requiresGrad).toBe(true);
  });
});

describe("backward explains", () => {
  it("that an output of several numbers needs a gradient", () => {
    expect(() => mul(leaf([1, 2]), 2).backward()).toThrow(
      /only from a single number.*\[2\].*y\.sum\(\)\.backward\(\)/s,
    );
  });
  it("that the gradient's shape must be the output's", () => {
    expect(() => mul(leaf([1, 2]), 2).backward(ones(3))).toThrow(
      "the output has shape [2], but the gradient passed has [3]",
    );
  });
  it("that a freed graph cannot be gone through again, and what to do", () => {
    const y = exp(leaf([1])).sum();
    y.backward();
    expect(() => y.backward()).toThrow(/second time.*retainGraph: true/s);
  });
  it("that a product with a number is gone through once, and a sum as often as one likes, as in PyTorch", () => {
    const product = mul(leaf([3]), 2).sum();
    product.backward();
    expect(() => product.backward()).toThrow("second time");
    const x = tensor(3, { requiresGrad: true });
    const sum = x.add(2);
    sum.backward();
    sum.backward();
    expect(x.grad!.item()).toBe(2);
  });
  it("that nothing was recorded", () => {
    expect(() => zeros(1).backward()).toThrow("does not require a gradient");
  });
  it("that noGrad cannot wait for a promise", () => {
    expect(() => noGrad(async () => 1)).toThrow("returned a promise");
  });
  it("that whole numbers have no gradient", () => {
    expect(() => tensor([1], { dtype: "int32", requiresGrad: true })).toThrow(
      "only float32 and float64 tensors can have gradients, this one is int32",
    );
  });
});
