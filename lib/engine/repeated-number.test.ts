import { describe, expect, it } from "vitest";
import { full, ones, ShapeError, type Tensor, tensor, zeros } from ".";

/** One number in storage, seen as a whole shape. */
const repeated = (value: number, ...shape: number[]): Tensor => (tensor(value) as Tensor).expand(shape);

describe("a number that is repeated to a shape without being copied", () => {
  it("counts as that many elements beside a single number, on either side", () => {
    const expected = full([20], 6).toArray();
    expect((tensor(2) as Tensor).mul(repeated(3, 20)).toArray()).toEqual(expected);
    expect(
      repeated(3, 20)
        .mul(tensor(2) as Tensor)
        .toArray(),
    ).toEqual(expected);
  });

  it("goes with a tensor of its shape", () => {
    expect(
      ones(4, 5)
        .add(repeated(2, 4, 5))
        .toArray(),
    ).toEqual(full([4, 5], 3).toArray());
  });

  it("does not go with a tensor of a shape that does not fit", () => {
    expect(() => (zeros(40) as Tensor).add(repeated(2, 20))).toThrow(ShapeError);
    expect((zeros(1, 40) as Tensor).add(repeated(2, 3, 1)).shape).toEqual([3, 40]);
  });
});
