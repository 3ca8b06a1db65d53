import { describe, expect, it } from "vitest";
import { manualSeed, nn, zeros } from "..";

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

  it("need a weight with inputs and outputs", () => {
    expect(() => init.xavierUniform_(zeros(3))).toThrow("at least 2 dimensions, got [3]");
  });
});
