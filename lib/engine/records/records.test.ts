import { describe, expect, it } from "vitest";
import { activations, allActivations, grad, nn, type Tensor, tensor } from "..";
import type { ActivationRecord } from "./record";
import { vectors } from "./vectors";

const records: [string, ActivationRecord][] = Object.entries(allActivations);
const ofOneNumber = records.filter(([key]) => !(key in vectors));

/** Slope of the record's function at x, by autograd. */
function slopeAt({ forward }: ActivationRecord, x: number): number {
  const at: Tensor = tensor([x], { dtype: "float64", requiresGrad: true });
  return grad(forward(at).sum(), at).item();
}

describe("the records of the activations", () => {
  it.each(records)("%s: names a function of nn.functional that gives the same", (_key, { name, forward }) => {
    expect(Object.keys(nn.functional)).toContain(name);
    const x = tensor([-2, -0.3, 0.4, 7]);
    expect(forward(x).shape.length).toBe(1);
  });

  it.each(ofOneNumber)("%s: the slope jumps at the kinks and nowhere else", (_key, record) => {
    const jump = (x: number) => Math.abs(slopeAt(record, x + 1e-7) - slopeAt(record, x - 1e-7));
    const value = (x: number) => record.forward(tensor([x], { dtype: "float64" })).item();
    const breaks = (x: number) => jump(x) > 1e-3 || Math.abs(value(x + 1e-7) - value(x - 1e-7)) > 1e-3;
    const grid = Array.from({ length: 81 }, (_, i) => i / 4 - 10);
    expect(grid.filter(breaks)).toEqual(record.kinks);
  });

  it("can be told apart by their dashes alone, and each has a colour of its own", () => {
    expect(new Set(records.map(([, { dash }]) => dash)).size).toBe(records.length);
    expect(new Set(records.map(([, { colour }]) => colour)).size).toBe(records.length);
  });

  it("that are drawn are among them", () => {
    for (const [key, record] of Object.entries(activations))
      expect(allActivations[key as "relu"]).toBe(record);
  });
});
