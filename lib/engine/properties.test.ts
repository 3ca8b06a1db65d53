import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as gb from ".";
import { grad, Tensor, tensor } from ".";
import { firstDisagreement, secondDisagreement, singleDisagreement } from "./testing/agreement";
import type { Cases } from "./testing/cases";
import { ofDimensions } from "./testing/of-dimensions";
import { ofElements } from "./testing/of-elements";
import { ofLosses } from "./testing/of-losses";
import { ofMethods } from "./testing/of-methods";
import { ofPairs } from "./testing/of-pairs";
import { ofPlaces } from "./testing/of-places";

const properties: Readonly<Record<string, Cases>> = {
  ...ofElements,
  ...ofPairs,
  ...ofDimensions,
  ...ofPlaces,
  ...ofLosses,
  ...ofMethods,
};

/** Why there is nothing to differentiate. */
const notDifferentiable: Readonly<Record<string, readonly string[]>> = {
  "gives truth values": [
    "all",
    "any",
    "eq",
    "ge",
    "gt",
    "le",
    "logicalAnd",
    "logicalNot",
    "logicalOr",
    "lt",
    "ne",
  ],
  "gives indices": ["argmax", "argmin"],
  "takes whole numbers": ["oneHot"],
  "makes a tensor from numbers": [
    ...["arange", "eye", "full", "fullLike", "linspace", "ones", "onesLike", "tensor", "zeros", "zerosLike"],
    ...["rand", "randint", "randn", "randperm"],
  ],
  "gives no tensor, or is about gradients itself": [
    ...["enableGrad", "grad", "gradcheck", "isGradEnabled", "manualSeed", "noGrad", "plot", "print"],
    ...["report", "todo", "train"],
    ...["backward", "detach", "registerHook", "requiresGrad_", "retainGrad"],
    ...["item", "numel", "size", "toArray", "toString", "first"],
  ],
};

const isClass = (value: unknown) => typeof value === "function" && /^class /.test(String(value));

/** Every function that the index and nn.functional export, and every method of tensors. */
const operations = [
  ...Object.entries({ ...gb, ...gb.nn.functional }),
  ...Object.entries(Object.getOwnPropertyDescriptors(Tensor.prototype)).map(
    ([name, { value }]) => [name === "var" ? "variance" : name, value] as const,
  ),
]
  .filter(([, value]) => typeof value === "function" && !isClass(value))
  .map(([name]) => name);

const settings = { seed: 20_251_122, numRuns: 25 };

describe("every operation that is exported", () => {
  it("is either checked against differences or listed as not differentiable, with the reason", () => {
    const listed = Object.values(notDifferentiable).flat();
    expect([...Object.keys(properties), ...listed].sort()).toEqual([...new Set(operations)].sort());
  });
});

describe.each(Object.entries(properties))("%s, on shapes and options of every kind", (_name, cases) => {
  it("has the gradient that central differences give", () =>
    fc.assert(
      fc.property(cases, (work) => {
        expect(firstDisagreement(work)).toBeNull();
      }),
      settings,
    ));

  it("has the second derivatives that central differences of the gradient give", () =>
    fc.assert(
      fc.property(cases, (work) => {
        expect(secondDisagreement(work)).toBeNull();
      }),
      { ...settings, numRuns: 12 },
    ));

  it("gives in float32 what it gives in float64, value and gradients", () =>
    fc.assert(
      fc.property(cases, (work) => {
        expect(singleDisagreement(work)).toBeNull();
      }),
      settings,
    ));
});

describe.each(Object.entries(ofElements))("%s, at kinks, infinities and NaN", (_name, cases) => {
  const sizes = [0, 0.5, 1, 3, 6, 20, 750, 1e-30, 1e5, 1e100, Number.POSITIVE_INFINITY];
  const special = [...sizes, ...sizes.map((size) => -size), Number.NaN];
  const leaf = (): Tensor => tensor(special, { dtype: "float64", requiresGrad: true });
  const slopesOf = (y: Tensor, x: Tensor, createGraph = false) => grad(y.sum(), x, { createGraph });

  it("has the same gradient whether or not that is recorded, and none of the next is NaN at a finite one", () => {
    for (const { f, options } of fc.sample(cases, { ...settings, numRuns: 8 })) {
      const x = leaf();
      const recorded = slopesOf(f(x), x, true);
      const [first, same] = [slopesOf(f(x), x), recorded].map((t) => t.toArray() as number[]);
      const second = slopesOf(recorded.add(x.mul(x)), x).toArray() as number[];
      special.forEach((at, i) => {
        const slope = first![i]!;
        const close = Object.is(slope, same![i]) || Math.abs(slope - same![i]!) <= 1e-12 * Math.abs(slope);
        const where = `at ${at} with ${JSON.stringify(options)}: ${slope}`;
        expect(close || `${where} or ${same![i]}`).toBe(true);
        const isSound = !Number.isFinite(at * slope) || !Number.isNaN(second[i]);
        expect(isSound || `${where}, then NaN`).toBe(true);
      });
    }
  });
});
