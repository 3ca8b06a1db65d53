import { describe, expect, it } from "vitest";
import {
  add,
  arange,
  DtypeError,
  manualSeed,
  matmul,
  mean,
  nn,
  randn,
  ShapeError,
  type Tensor,
  TodoError,
  tensor,
  todo,
  zeros,
} from ".";

const zerosOf = (...sizes: number[]): Tensor => zeros(sizes);

function endless(): number[] {
  const list: unknown[] = [];
  list.push(list);
  return list as number[];
}

describe("an error says what was seen and what to do", () => {
  it.each<[string, () => unknown, string]>([
    [
      "matmul",
      () => matmul(zerosOf(64, 3), zerosOf(4, 16)),
      "matmul: [64, 3] and [4, 16] do not fit: 3 columns meet 4 rows.",
    ],
    [
      "matmul of vectors",
      () => matmul(zerosOf(3), zerosOf(4)),
      "matmul: [3] and [4] do not fit: 3 elements meet 4 elements.",
    ],
    [
      "broadcasting",
      () => add(zerosOf(2, 3), zerosOf(2, 4)),
      "add: [2, 3] and [2, 4] do not fit: 3 meets 4 in dimension -1",
    ],
    [
      "reshape",
      () => zerosOf(2, 3).reshape([4]),
      "reshape: [2, 3] has 6 elements, which do not fill [4]. The sizes must multiply to 6.",
    ],
    [
      "a dimension",
      () => zerosOf(2, 3).sum(2),
      "sum: there is no dimension 2; the tensor has 2, so use -2 to 1.",
    ],
    ["ragged rows", () => tensor([[1, 2], [3]]), "expected a list of 2, found a list of 1"],
    ["lists without end", () => tensor(endless()), "Does a list contain itself?"],
    [
      "a tensor too large for memory",
      () => zeros(100_000, 100_000),
      "A tensor of 10000000000 elements is too large",
    ],
    ["a size that is no count", () => zeros(-1), "zeros: a size must be a whole number from 0 up; got [-1]."],
    [
      "what is no number",
      () => tensor(["1"] as unknown as number[]),
      "tensor: expected numbers or booleans, found string.",
    ],
    [
      "random whole numbers",
      () => randn([2], { dtype: "int64" }),
      "randn: draws broken numbers, which do not fit into int64. Use randint(low, high, shape).",
    ],
    ["item", () => zerosOf(2).item(), "has 2 elements, item() needs exactly 1"],
    ["arange", () => arange(0, 1, -1), "steps of -1 do not lead from 0 to 1"],
    [
      "a seed",
      () => manualSeed(0.5),
      "a seed is a whole number from −2⁶³ to 2⁶⁴ − 1, as in PyTorch; got the number 0.5",
    ],
    ["a module without forward", () => new nn.Module()(zerosOf(1)), "this module has no forward(x)"],
  ])("for %s", (_name, work, message) => expect(work).toThrow(message));

  it("has a class that can be told apart by name", () => {
    expect(() => matmul(zerosOf(1, 2), zerosOf(1, 2))).toThrow(ShapeError);
    expect(() => mean(tensor([1], { dtype: "int64" }))).toThrow(DtypeError);
    expect(() => todo("the slope")).toThrow(TodoError);
    expect(() => todo("the slope")).toThrow(
      expect.objectContaining({ name: "TodoError", message: "Yet to be written: the slope." }),
    );
  });
});
