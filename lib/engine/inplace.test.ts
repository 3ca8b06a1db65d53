import { describe, expect, it } from "vitest";
import { noGrad, ones, type Tensor, tensor, zeros } from ".";

const leaf = (data: number[]): Tensor => tensor(data, { requiresGrad: true });

describe("an operation in place", () => {
  it("changes the tensor and every view of it, and counts", () => {
    const x: Tensor = zeros(2, 2);
    const row = x.at(0);
    const before = x.version;
    expect(row.add_(3)).toBe(row);
    expect(x.toArray()).toEqual([
      [3, 3],
      [0, 0],
    ]);
    expect(x.version).toBe(before + 1);
  });

  it("is part of the history", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    y.mul_(3).add_(x);
    y.sum().backward();
    expect(y.toArray()).toEqual([7, 14]);
    expect(x.grad?.toArray()).toEqual([7, 7]);
  });

  it("brings history into a tensor that had none", () => {
    const x = leaf([1, 2]);
    const y: Tensor = zeros(2);
    y.copy_(x);
    y.square().sum().backward();
    expect(x.grad?.toArray()).toEqual([2, 4]);
  });

  it("cuts off what it overwrites", () => {
    const x = leaf([1, 2]);
    x.mul(2).zero_().add(x).sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 1]);
  });

  it("broadcasts the other operand", () => {
    const x: Tensor = ones(2, 2);
    expect(
      x
        .mul_(tensor([1, 2]))
        .clamp_({ max: 1.5 })
        .toArray(),
    ).toEqual([
      [1, 1.5],
      [1, 1.5],
    ]);
  });
});

describe("an operation in place is refused", () => {
  it("on a leaf that requires a gradient, but not inside noGrad", () => {
    const w = leaf([1]);
    expect(() => w.add_(1)).toThrow(/a leaf that requires a gradient cannot be changed in place.*noGrad/s);
    expect(noGrad(() => w.sub_(0.5)).toArray()).toEqual([0.5]);
    expect(w.requiresGrad).toBe(true);
  });

  it("when a later backward needs the value that is gone", () => {
    const x = leaf([1, 2]);
    const y = x.mul(1);
    const z = y.square();
    y.add_(1);
    expect(() => z.sum().backward()).toThrow(
      /changed by an in-place operation: it is at version 1, expected version 0/,
    );
  });

  it("but not when backward reads the output alone", () => {
    const x = leaf([1, -2]);
    const y = x.mul(1);
    const z = y.relu();
    y.add_(1);
    z.sum().backward();
    expect(x.grad?.toArray()).toEqual([1, 0]);
  });

  it("on a view while gradients are recorded", () => {
    expect(() => leaf([1, 2]).mul(2).at([0, 1]).add_(1)).toThrow(
      "a view cannot be changed in place while gradients are recorded",
    );
  });

  it("where a view would keep its old history", () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    const view = y.at(0);
    y.mul_(5);
    expect(() => view.mul(1)).toThrow("Take the view again");
  });

  it("when the result has another shape or does not fit the type", () => {
    expect(() => (zeros(2) as Tensor).add_(zeros(3, 2))).toThrow(
      "the result has shape [3, 2] and does not fit into [2]",
    );
    expect(() => tensor([1], { dtype: "int64" }).mul_(0.5)).toThrow(
      "a float32 result does not fit into int64",
    );
  });
});
