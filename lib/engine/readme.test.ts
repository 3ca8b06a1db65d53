import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as gb from ".";

const text = readFileSync(new URL("./README.md", import.meta.url), "utf8");
const table = text.slice(text.indexOf("## PyTorch's name and ours"));

/** The names in the right column. */
const ours = table
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .flatMap((line) =>
    [
      ...line
        .split(" | ")
        .at(-1)!
        .matchAll(/`([^`]+)`/g),
    ].map(([, name]) => name!),
  );

const x = gb.zeros(1);
const optimizer = gb.optim.SGD([x], { learningRate: 1 });
const roots: Readonly<Record<string, unknown>> = {
  ...gb,
  x,
  optimizer,
  net: gb.nn.Identity(),
  schedule: gb.optim.stepLR(optimizer, { stepSize: 1 }),
};

/** Whether the dotted name leads to something that exists. */
function exists(name: string): boolean {
  const [first, ...rest] = name.split(".") as [string, ...string[]];
  const start = roots[first];
  const has = (at: unknown, key: string) => at !== null && at !== undefined && key in Object(at);
  if (start === undefined) return false;
  return rest.every((_, i) => {
    const at = rest.slice(0, i).reduce<unknown>((value, part) => Object(value)[part], start);
    return has(at, rest[i]!);
  });
}

const internal = [
  "constructor",
  "isOutdated",
  "isView",
  "isContiguous",
  "first",
  "storage",
  "hasStorage",
  "strides",
  "offset",
];
const membersOf = (prefix: string, prototype: object) =>
  Object.getOwnPropertyNames(prototype)
    .filter((name) => !internal.includes(name))
    .map((name) => `${prefix}.${name}`);

const exported = [
  ...Object.keys(gb),
  ...Object.keys(gb.nn).map((name) => `nn.${name}`),
  ...Object.keys(gb.nn.functional).map((name) => `nn.functional.${name}`),
  ...Object.keys(gb.nn.init).map((name) => `nn.init.${name}`),
  ...Object.keys(gb.optim).map((name) => `optim.${name}`),
  ...Object.keys(gb.data).map((name) => `data.${name}`),
  ...Object.keys(gb.host).map((name) => `host.${name}`),
  ...membersOf("x", gb.Tensor.prototype),
  ...membersOf("net", gb.nn.Module.prototype),
];

describe("the table of names in the README", () => {
  it("has every export, every method of tensors and every method of modules", () => {
    expect(exported.filter((name) => !ours.includes(name))).toEqual([]);
  });

  it("names nothing on our side that does not exist", () => {
    expect(ours.filter((name) => !exists(name))).toEqual([]);
  });

  it("names nothing twice", () => {
    expect(ours.filter((name, i) => ours.indexOf(name) !== i)).toEqual([]);
  });
});
