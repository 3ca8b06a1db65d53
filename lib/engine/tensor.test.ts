import { describe, expect, expectTypeOf, it } from "vitest";
import {
  add,
  arange,
  eye,
  full,
  host,
  linspace,
  matmul,
  nn,
  print,
  randn,
  relu,
  sigmoid,
  type Tensor,
  tensor,
  zeros,
} from ".";

describe("shapes in the type", () => {
  it("are known where they are written out", () => {
    expectTypeOf(randn(1, 5)).toEqualTypeOf<Tensor<[1, 5]>>();
    expectTypeOf(zeros([2, 3], { dtype: "float64" })).toEqualTypeOf<Tensor<[2, 3]>>();
    expectTypeOf(
      tensor([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqualTypeOf<Tensor<[2, 3]>>();
    expectTypeOf(matmul(zeros(2, 3), zeros(3, 4))).toEqualTypeOf<Tensor<[2, 4]>>();
    expectTypeOf(zeros(2, 3).add(zeros(3))).toEqualTypeOf<Tensor<[2, 3]>>();
    expectTypeOf(zeros(2, 1).mul(zeros(1, 3))).toEqualTypeOf<Tensor<[2, 3]>>();
    expectTypeOf(relu(zeros(4))).toEqualTypeOf<Tensor<[4]>>();
    expectTypeOf(nn.ReLU()(zeros(4))).toEqualTypeOf<Tensor<[4]>>();
    expectTypeOf(sigmoid(5)).toEqualTypeOf<number>();
    expectTypeOf(zeros(4).sum()).toEqualTypeOf<Tensor<[]>>();
    expectTypeOf(zeros(2, 3).t()).toEqualTypeOf<Tensor<[3, 2]>>();
  });

  it("make a mismatch an error in the editor and at run time", () => {
    // @ts-expect-error 3 columns meet 4 rows
    expect(() => matmul(zeros(64, 3), zeros(4, 16))).toThrow();
    // @ts-expect-error 3 meets 4
    expect(() => add(zeros(2, 3), zeros(2, 4))).toThrow();
    // @ts-expect-error 2 meets 3
    expect(() => zeros(2).mul(zeros(3))).toThrow();
  });

  it("may be unknown, and then fit everything", () => {
    const n: number = 3;
    expectTypeOf(matmul(zeros(2, n), zeros(3, 4))).toEqualTypeOf<Tensor<[2, 4]>>();
    const unknown: Tensor = zeros(2, 3);
    expect(add(unknown, zeros(3)).shape).toEqual([2, 3]);
  });
});

describe("making tensors", () => {
  it("counts as arange, spaces as linspace, both ends exact", () => {
    expect(arange(5).toArray()).toEqual([0, 1, 2, 3, 4]);
    expect(arange(1, 2, 0.25).toArray()).toEqual([1, 1.25, 1.5, 1.75]);
    expect(linspace(-1, 1, 5).toArray()).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(eye(2).toArray()).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(full([2], 7).toArray()).toEqual([7, 7]);
  });

  it("takes booleans as bool and numbers as float32", () => {
    expect(tensor([true, false]).dtype).toBe("bool");
    expect(tensor([1, 2]).dtype).toBe("float32");
    expect(tensor(0.1).item()).toBe(Math.fround(0.1));
    expect(tensor(0.1, { dtype: "float64" }).item()).toBe(0.1);
  });

  it("promotes types as PyTorch does", () => {
    const whole = tensor([1, 2], { dtype: "int64" });
    expect(whole.add(1).dtype).toBe("int64");
    expect(whole.add(0.5).dtype).toBe("float32");
    expect(whole.div(whole).dtype).toBe("float32");
    expect(zeros(2).add(tensor(1, { dtype: "float64" })).dtype).toBe("float32");
    expect(zeros(2).add(zeros([2], { dtype: "float64" })).dtype).toBe("float64");
  });
});

describe("whole numbers and bool", () => {
  it("add up as int64", () => {
    const mask = tensor([true, false, true]);
    expect([mask.sum(), mask.cumsum(0), mask.prod()].map((x) => [String(x), x.dtype])).toEqual([
      ["tensor(2)", "int64"],
      ["tensor([1, 1, 2])", "int64"],
      ["tensor(0)", "int64"],
    ]);
    expect(zeros(2, 3).size(-1)).toBe(3);
  });
});

describe("comparisons and logic", () => {
  it("give bool tensors, false beside NaN but for ≠", () => {
    const x = tensor([1, 2, Number.NaN]);
    expect(x.gt(1).toArray()).toEqual([0, 1, 0]);
    expect(x.ne(1).toArray()).toEqual([0, 1, 1]);
    expect(x.ge(1).logicalAnd(x.lt(2)).toArray()).toEqual([1, 0, 0]);
    expect(x.eq(1).logicalOr(x.eq(2)).logicalNot().toArray()).toEqual([0, 0, 1]);
    expect(x.gt(1).dtype).toBe("bool");
    expect([x.eq(1).any().item(), x.eq(1).all().item()]).toEqual([1, 0]);
  });
});

describe("modules", () => {
  it("are made with or without new, and called like functions", () => {
    const x = tensor([-1, 2]);
    expect(nn.ReLU()(x).toArray()).toEqual([0, 2]);
    expect(new nn.ReLU()(x).toArray()).toEqual([0, 2]);
    expect(nn.ReLU()).toBeInstanceOf(nn.Module);
  });

  it("can be written by the reader", () => {
    class Twice extends nn.Module {
      act = nn.ReLU();
      forward(x: Tensor): Tensor {
        return this.act(x).mul(2);
      }
    }
    expect(new Twice()(tensor([-1, 2])).toArray()).toEqual([0, 4]);
  });
});

describe("print", () => {
  it("hands its values to the host", () => {
    const seen: unknown[] = [];
    host.setPrinter((level, values) => seen.push([level, ...values]));
    print("loss", 1);
    host.setPrinter(() => {});
    expect(seen).toEqual([["log", "loss", 1]]);
  });
});
