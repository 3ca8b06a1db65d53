import { afterAll, describe, expect, it } from "vitest";
import type { Contender } from "./contender";
import { handFused } from "./hand-fused";
import { measure } from "./measure";
import { ownProcess } from "./own-process";
import { small, type Workload, workloads } from "./workloads";

const engine = await ownProcess("ours");
const byKernels = await ownProcess("simd");
const copied = await ownProcess("kept");
afterAll(() => {
  for (const { close } of [engine, byKernels, copied]) close?.();
});

it("the workloads are those that figures are quoted by", () => {
  expect(Object.keys(workloads)).toEqual([
    "W1-10",
    "W1-1e3",
    "W1-1e5",
    "W1-1e6",
    "W2",
    "W3",
    "W4",
    "W5",
    "W6",
  ]);
});

describe.each(Object.entries(workloads))("%s", (_name, workload) => {
  it("comes out the same from the engine and from loops written by hand after five steps", async () => {
    const [expected, got] = [await fiveSteps(handFused, workload), await fiveSteps(engine, workload)];
    expect(Math.abs(got! - expected!)).toBeLessThan(1e-5 * Math.abs(expected!));
  });

  it("comes out the same from the kernels called by hand, where there are kernels for it", async () => {
    const [expected, got] = [await fiveSteps(handFused, workload), await fiveSteps(byKernels, workload)];
    if (workload.kind === "chain") expect(got).toBeNull();
    else expect(Math.abs(got! - expected!)).toBeLessThan(1e-5 * Math.abs(expected!));
  });

  it("comes out the same where the result of relu is kept besides, and is not there for anything else", async () => {
    const [expected, got] = [await fiveSteps(handFused, workload), await fiveSteps(copied, workload)];
    if (workload.kind !== "relu") expect(got).toBeNull();
    else expect(Math.abs(got! - expected!)).toBeLessThan(1e-5 * Math.abs(expected!));
  });
});

it("a chain's gradient written by hand is the central difference of its value", async () => {
  const value = (x: number) => {
    let y = x;
    for (let i = 0; i < 333; i += 1) y = Math.tanh(0.9 * y + x);
    return 0.9 * y;
  };
  const slope = (value(0.01 + 1e-6) - value(0.01 - 1e-6)) / 2e-6;
  const got = await fiveSteps(handFused, workloads.W6!);
  expect(got! / slope).toBeCloseTo(1, 4);
});

it("what is measured has a ratio to each anchor by its name, greater than 0", async () => {
  const { value, unit, ratios } = await measure(workloads["W1-10"]!, engine, [handFused, byKernels]);
  expect(unit).toBe("µs");
  expect(value).toBeGreaterThan(0);
  expect(Object.keys(ratios)).toEqual(["handFused", "simd"]);
  for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThan(0);
});

it("an anchor that computes something else is refused", async () => {
  const other: Contender = { name: "other", start: () => handFused.start({ ...small, activation: "relu" }) };
  await expect(measure(small, engine, [other])).rejects.toThrow(/they do not do the same/);
});

async function fiveSteps(contender: Contender, workload: Workload): Promise<number | null> {
  const running = await contender.start(workload);
  if (running === null) return null;
  await running.time(5);
  return running.proof();
}
