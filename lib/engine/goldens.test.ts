import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runGoldens } from "./conformance";

const results = ["pytorch.json", "random.json"].flatMap((file) =>
  runGoldens(JSON.parse(readFileSync(new URL(`./goldens/${file}`, import.meta.url), "utf8"))),
);

/** What the engine has so far; the list only grows. */
const supported = [
  "activation: ReLU Sigmoid Tanh",
  "binary: add sub mul div maximum minimum pow",
  "matmul: matmul",
  "random: rand randn randint randperm sequence",
  "reduce: sum mean",
  "unary: neg abs exp log sqrt sigmoid tanh pow_scalar",
].flatMap((line) => {
  const [kind, ops] = line.split(": ") as [string, string];
  return ops.split(" ").map((op) => ({ kind, op }));
});

describe("the engine gives what PyTorch gives", () => {
  it.each(supported)("for $kind $op", ({ kind, op }) => {
    const cases = results.filter((result) => result.kind === kind && result.op === op);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter((result) => result.miss !== null)).toEqual([]);
  });
});
