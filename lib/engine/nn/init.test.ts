import { describe, expect, it } from "vitest";
import { manualSeed, nn, rand, type Tensor, zeros } from "..";

const { init } = nn;

describe("initialisers", () => {
  it("fill in place, return the tensor and keep it a leaf", () => {
    const w = new nn.Parameter(zeros(20, 30));
    expect(init.ones_(w)).toBe(w);
    expect(w.isLeaf && w.requiresGrad).toBe(true);
    expect(w.mean().item()).toBe(1);
    expect(init.constant_(w, 0.5).mean().item()).toBe(0.5);
    expect(init.zeros_(w).abs().sum().item()).toBe(0);
  });

  it("spread as far as their formulas say", () => {
    manualSeed(0);
    const w = zeros(200, 300);
    const bound = Math.sqrt(6 / 500);
    init.xavierUniform_(w);
    expect(w.abs().max().item()).toBeLessThanOrEqual(bound);
    expect(w.std().item()).toBeCloseTo(bound / Math.sqrt(3), 3);
    init.kaimingNormal_(w, { nonlinearity: "relu" });
    expect(w.std().item()).toBeCloseTo(Math.sqrt(2 / 300), 3);
    init.kaimingUniform_(w, { mode: "fanOut", nonlinearity: "relu" });
    expect(w.abs().max().item()).toBeLessThanOrEqual(Math.sqrt(6 / 200));
    init.xavierNormal_(w, { gain: 2 });
    expect(w.std().item()).toBeCloseTo(2 * Math.sqrt(2 / 500), 3);
  });

  it("count in the graph as writes in place", () => {
    const w = new nn.Parameter(zeros(2, 2));
    const before = w.version;
    init.normal_(w);
    expect(w.version).toBeGreaterThan(before);
  });

  // torch.manual_seed(3); torch.nn.init.orthogonal_(torch.empty(shape), gain), and torch.rand(1) after it.
  it.each([
    [[2, 4], 1, [0.780069, 0.169782, 0.086407, -0.595987, 0.415835, -0.795864, 0.25981, 0.355218], 0.1756],
    [
      [5, 2],
      Math.SQRT2,
      [0.67541, 0.33751, 0.074815, -0.417403, 0.038831, -0.970733, 0.283772, 0.815391, -1.206727, 0.323537],
      0.6483,
    ],
    [
      [2, 2, 3],
      1,
      [
        0.468907, 0.102058, 0.05194, -0.358254, 0.026959, -0.798712, 0.403456, 0.522107, -0.637355, 0.263897,
        0.256006, 0.1524,
      ],
      0.1809,
    ],
  ])(
    "draw orthogonal weights of shape %j as PyTorch does, and as many numbers for them",
    (shape, gain, expected, next) => {
      manualSeed(3);
      const w: Tensor = init.orthogonal_(zeros(shape), { gain });
      const values = w.flatten().toArray() as number[];
      values.forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i]!, 5);
      });
      expect(rand(1).item()).toBeCloseTo(next, 4);
    },
  );

  it("refuse to make a list orthogonal", () => {
    expect(() => init.orthogonal_(zeros(3))).toThrow(
      "orthogonal_: only tensors of 2 or more dimensions; got [3].",
    );
  });

  it("need a weight with inputs and outputs", () => {
    expect(() => init.xavierUniform_(zeros(3))).toThrow("at least 2 dimensions, got [3]");
  });
});
