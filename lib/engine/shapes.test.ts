import { describe, expect, it } from "vitest";
import { arange, cat, chunk, full, noGrad, oneHot, ones, split, stack, type Tensor, tensor, zeros } from ".";

const counted = (): Tensor => arange(12).reshape(3, 4);

describe("a view", () => {
  it("shares the elements with the tensor it was taken from", () => {
    const x = counted();
    const parts = [
      x.reshape(12),
      x.t() as Tensor,
      x.permute(1, 0),
      x.at(":", [0, 4, 2]),
      x.unsqueeze(1),
      x.flatten(),
    ];
    noGrad(() => x.fill_(7));
    for (const part of parts)
      expect(new Set((part as Tensor).reshape([-1]).toArray() as number[])).toEqual(new Set([7]));
  });

  it("reads rows, columns and steps, counting from either end", () => {
    const x = counted();
    expect(x.at(1).toArray()).toEqual([4, 5, 6, 7]);
    expect(x.at(-1, -1).item()).toBe(11);
    expect(x.at(":", 1).toArray()).toEqual([1, 5, 9]);
    expect(x.at([1, 3], [0, 4, 2]).toArray()).toEqual([
      [4, 6],
      [8, 10],
    ]);
    expect(x.at([-1]).shape).toEqual([1, 4]);
    expect(x.narrow(1, 1, 2).at(0).toArray()).toEqual([1, 2]);
  });

  it("that is not contiguous is copied by reshape and prints in its own order", () => {
    expect((counted().t() as Tensor).reshape(2, 6).toArray()).toEqual([
      [0, 4, 8, 1, 5, 9],
      [2, 6, 10, 3, 7, 11],
    ]);
    expect(String(arange(4).reshape(2, 2).t())).toBe("tensor([[0., 2.],\n        [1., 3.]])");
  });
});

describe("joining and splitting", () => {
  it("are each other's reverse", () => {
    const x = counted();
    expect(cat(split(x, 2)).toArray()).toEqual(x.toArray());
    expect(cat(split(x, [1, 3], 1), 1).toArray()).toEqual(x.toArray());
    expect(chunk(x, 2, 1).map((part) => part.shape)).toEqual([
      [3, 2],
      [3, 2],
    ]);
    expect(stack([ones(2), zeros(2)], -1).toArray()).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("promote types", () => {
    expect(cat([ones(1), tensor([1], { dtype: "float64" })]).dtype).toBe("float64");
  });
});

describe("indices", () => {
  it("make one-hot rows", () => {
    expect(oneHot(tensor([2, 0], { dtype: "int64" })).toArray()).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ["outside", () => counted().at(3), "at: index 3 is outside dimension 0 of [3, 4]: use -3 to 2."],
    ["too many", () => counted().at(0, 0, 0), "at: 3 indices for [3, 4], which has 2 dimensions."],
    [
      "that are no whole numbers",
      () => counted().indexSelect(0, tensor([1])),
      'these are float32. Use index.to("int64").',
    ],
    [
      "of a gather",
      () => counted().gather(0, full([1, 4], 3, { dtype: "int64" })),
      "gather: index 3 is outside dimension 0, which has 3: use 0 to 2.",
    ],
    [
      "of a mask",
      () => counted().maskedFill(ones(4), 0),
      "a mask is bool, this is float32. Compare first, as in x.gt(0).",
    ],
    ["with a step backwards", () => counted().slice(0, 0, 3, -1), "Use flip() to go backwards."],
    [
      "of a repeated dimension",
      () => counted().permute(0, 0),
      "permute: [0, 0] must name each of the 2 dimensions once.",
    ],
    ["of nothing to join", () => cat([]), "cat: the list is empty"],
    [
      "of sizes that differ",
      () => cat<Tensor[]>([ones(1, 2), ones(1, 3)]),
      "cat: [1, 2] and [1, 3] do not fit: all sizes but that of dimension 0 must be equal.",
    ],
    ["of an expansion", () => ones(2).expand([3]), "expand: [2] cannot become [3]"],
  ])("%s are refused", (_name, work, message) => expect(work).toThrow(message));
});
