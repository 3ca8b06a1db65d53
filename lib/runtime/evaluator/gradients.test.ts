import { describe, expect, it } from "vitest";
import { tensor } from "@/lib/engine";
import type { Measure, Observed, Outcome } from "@/lib/model";
import { step } from "../testing/notebook-steps";
import { runSteps } from "../testing/run-steps";
import { COMPARED, observe } from "./observe";

/** The outcome of one call of `f` of which gradients by the named arguments are asked. */
async function gradient(
  source: string,
  args: unknown[],
  by: string[],
  against: "solution" | "differences" = "solution",
): Promise<Outcome> {
  const measure: Measure = { kind: "gradient", by: by.map((name, place) => ({ name, place })), against };
  const call = { name: "f", args: args.map((arg) => observe(arg, COMPARED)), measure };
  const [result] = await runSteps(step(source, { kind: "call", calls: [[call]] }, "answer"));
  if (result?.kind !== "called") throw new Error(`The answer ended as ${JSON.stringify(result)}.`);
  return result.outcomes[0]![0]!;
}

const numbersOf = (value: Observed | undefined): number[] => {
  if (value?.kind === "number") return [value.value];
  if (value?.kind === "tensor") return value.values;
  return value?.kind === "object" ? value.entries.flatMap(([, each]) => numbersOf(each)) : [];
};

async function numbers(...asked: Parameters<typeof gradient>): Promise<number[]> {
  const outcome = await gradient(...asked);
  if (outcome.kind !== "returned") throw new Error(JSON.stringify(outcome));
  return numbersOf(outcome.value);
}

const near = (expected: number[], digits: number) => expected.map((x): unknown => expect.closeTo(x, digits));

describe("the gradient of a function of numbers", () => {
  it("is that of the closed form: x³ has 3x²", async () => {
    const cube = "export const f = (x: number) => x ** 3;";
    for (const x of [0, 2, -3, 0.01, 100])
      expect(await numbers(cube, [x], ["x"])).toEqual(near([3 * x * x], 4));
  });

  it("is told by each argument: x·w + b has w, x and 1", async () => {
    const line = "export const f = (x: number, w: number, b: number) => x * w + b;";
    expect(await numbers(line, [2, 5, 1], ["x", "w", "b"])).toEqual(near([5, 2, 1], 6));
  });
});

describe("the gradient of a function of tensors", () => {
  it("is autograd's: the sum of x² has 2x", async () => {
    const square = "export const f = (x: Tensor) => x.mul(x);";
    expect(await numbers(square, [tensor([1, -2, 0.5])], ["x"])).toEqual([2, -4, 1]);
  });

  it("follows PyTorch at a kink: relu has 0 at 0", async () => {
    expect(await numbers("export const f = (x: Tensor) => x.relu();", [tensor([0, -0, 1])], ["x"])).toEqual([
      0, 0, 1,
    ]);
  });

  it("is 0 by an argument that is not used", async () => {
    expect(
      await numbers("export const f = (x, w) => w.mul(2);", [tensor([1]), tensor([3])], ["x", "w"]),
    ).toEqual([0, 2]);
  });

  it.each([
    ["gives a number", "export const f = (x) => x.sum().item();", /gives no tensor/],
    ["cuts the graph", "export const f = (x) => x.detach().mul(2);", /does not remember/],
  ])("is a GradError in words where the function %s", async (_, source, message) => {
    expect(await gradient(source, [tensor([1])], ["x"])).toMatchObject({
      kind: "threw",
      error: { name: "GradError", message: expect.stringMatching(message) },
    });
  });
});

describe("held against the differences of the function itself", () => {
  const asked = async (source: string, values: number[]) => {
    const outcome = await gradient(source, [tensor(values)], ["x"], "differences");
    if (outcome.kind !== "returned") throw new Error(JSON.stringify(outcome));
    return { got: numbersOf(outcome.value), against: numbersOf(outcome.against) };
  };

  it("autograd of a smooth function agrees, in float64", async () => {
    const { got, against } = await asked("export const f = (x) => x.tanh();", [0.25, -2, 5]);
    expect(got).toEqual(
      near(
        [0.25, -2, 5].map((x) => 1 - Math.tanh(x) ** 2),
        12,
      ),
    );
    expect(against).toEqual(near(got, 8));
  });

  it("a detached factor parts them: x·x with one x cut off has x instead of 2x", async () => {
    const { got, against } = await asked("export const f = (x) => x.mul(x.detach());", [3]);
    expect(got).toEqual([3]);
    expect(against).toEqual(near([6], 6));
  });

  it("at a kink every slope between the two sides is right, and none beyond", async () => {
    const { got, against } = await asked("export const f = (x) => x.relu();", [0]);
    expect(against).toEqual(got);
    const steep = await asked("export const f = (x) => x.relu().add(x.mul(3)).sub(x.detach().mul(3));", [0]);
    expect(steep.got).toEqual([3]);
    expect(steep.against).toEqual(near([1], 6));
  });
});
