import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runGoldens } from "./conformance";
import { useNative as byKernels } from "./native";

const run = () =>
  ["pytorch.json", "edges.json", "random.json"].flatMap((file) =>
    runGoldens(JSON.parse(readFileSync(new URL(`./goldens/${file}`, import.meta.url), "utf8"))),
  );
const results = run();

/** Cases of each kind; the numbers only grow. */
const counts = {
  activation: 162,
  batchnorm: 8,
  binary: 44,
  graph: 4,
  index: 16,
  init: 2,
  layer: 12,
  loss: 124,
  matmul: 14,
  mlp: 4,
  optimizer: 24,
  random: 84,
  reduce: 136,
  shape: 20,
  training: 2,
  unary: 128,
};

describe("the engine gives what PyTorch gives", () => {
  it.each(Object.entries(counts))("in %s, %i cases", (kind, count) => {
    const cases = results.filter((result) => result.kind === kind);
    expect(cases.filter((result) => result.miss !== null)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(count);
  });
});

it("the engine gives what PyTorch gives where WebAssembly is refused", () => {
  byKernels(false);
  try {
    expect(run().filter((result) => result.miss !== null)).toEqual([]);
  } finally {
    byKernels(true);
  }
});

describe("a golden file tells failures", () => {
  const relu = (output: unknown) => ({
    meta: {},
    cases: [
      {
        id: "a",
        kind: "activation",
        op: "ReLU",
        dtype: "f32",
        inputs: { x: { s: [2], d: [-1, "NaN"] } },
        output: { s: [2], d: output },
      },
    ],
  });
  const missOf = (file: unknown) => runGoldens(file)[0]?.miss;

  it("of a value, with what was expected and what came", () => {
    expect(missOf(relu([0, "NaN"]))).toBeNull();
    expect(missOf(relu([1, "NaN"]))).toBe("output[0]: expected 1, got 0");
    expect(missOf(relu([0, 0]))).toBe("output[1]: expected 0, got NaN");
  });

  it("of an operation that the engine does not have", () => {
    expect(missOf({ meta: {}, cases: [{ id: "a", kind: "activation", op: "Snake", dtype: "f32" }] })).toBe(
      'the engine has no activation "Snake"',
    );
  });

  it("of what is no golden file", () => {
    expect(() => runGoldens({ lessons: [] })).toThrow("This is no golden file");
  });
});
