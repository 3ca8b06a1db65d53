import { describe, expect, it } from "vitest";
import { exp, grad, type Tensor, tensor, zeros } from ".";

const leaf = (data: number[]): Tensor => tensor(data, { requiresGrad: true });

describe("grad", () => {
  it("gives the gradient without touching .grad", () => {
    const x = leaf([1, 2]);
    expect(grad(x.square().sum(), x).toArray()).toEqual([2, 4]);
    expect(x.grad).toBeNull();
  });

  it("takes computed tensors as inputs and several of them", () => {
    const x = leaf([3]);
    const y = x.mul(2);
    const [gy, gx] = grad(y.square().sum(), [y, x]);
    expect([gy?.toArray(), gx?.toArray()]).toEqual([[12], [24]]);
  });

  it("adds up over several outputs, weighed by gradOutputs", () => {
    const x = leaf([1, 2]);
    const got = grad([x.mul(2), x.mul(3)], x, { gradOutputs: [tensor([1, 1]), tensor([10, 100])] });
    expect(got.toArray()).toEqual([32, 302]);
  });

  it("says which input has no part in the outputs", () => {
    const [x, y] = [leaf([1]), leaf([1])];
    expect(() => grad(x.mul(2), [x, y])).toThrow("the outputs do not depend on input 1");
    expect(grad(x.mul(2), [x, y], { allowUnused: true })[1]).toBeNull();
  });

  it("follows only the paths to its inputs", () => {
    const x = leaf([1]);
    const seen: string[] = [];
    const [a, b] = [x.mul(2), x.mul(3)];
    b.registerHook(() => void seen.push("b"));
    grad(a.add(b).sum(), a);
    expect(seen).toEqual([]);
  });
});

describe("retainGraph", () => {
  it("lets the graph be gone through again", () => {
    const x = leaf([1]);
    const y = exp(x).sum();
    y.backward(undefined, { retainGraph: true });
    y.backward();
    expect(x.grad?.item()).toBeCloseTo(2 * Math.E, 5);
  });

  it("is not needed where nothing was saved, as in PyTorch", () => {
    const x = leaf([1]);
    const y = x.add(1).sum();
    y.backward();
    y.backward();
    expect(x.grad?.item()).toBe(2);
  });
});

describe("a hook", () => {
  it("sees the gradient, may replace it and can be removed", () => {
    const x = leaf([1, 2]);
    const seen: unknown[] = [];
    const handle = x.registerHook((g) => {
      seen.push(g.toArray());
      return g.mul(10);
    });
    x.mul(3).sum().backward();
    handle.remove();
    x.mul(3).sum().backward();
    expect(seen).toEqual([[3, 3]]);
    expect(x.grad?.toArray()).toEqual([33, 33]);
  });

  it("needs a tensor with a gradient", () => {
    expect(() => zeros(1).registerHook(() => undefined)).toThrow("does not require a gradient");
  });
});

describe("retainGrad", () => {
  it("keeps the gradient of a computed tensor", () => {
    const x = leaf([1, 2]);
    const y = x.mul(3);
    y.retainGrad();
    y.square().sum().backward();
    expect(y.grad?.toArray()).toEqual([6, 12]);
  });
});

describe("createGraph", () => {
  it("leaves a gradient in .grad that can be gone through itself", () => {
    const x = leaf([2]);
    x.pow(3).sum().backward(undefined, { createGraph: true });
    const first = x.grad as Tensor;
    expect(first.toArray()).toEqual([12]);
    expect(grad(first.sum(), x).toArray()).toEqual([12]);
  });
});
