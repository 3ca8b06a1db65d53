import { expect, it } from "vitest";
import { lessonImports, nodesOf, piecesOf, seedOf, stepOf } from "./piece";
import { cell, notebook, plot, slider, value } from "./testing/notebook";

const lesson = notebook({
  controls: [slider("x0", 1)],
  cells: [
    cell("first", 'import { relu, tanh as t } from "gradbook";\nconst f = relu;'),
    cell("second", 'import { sigmoid as t } from "gradbook";\nf(x0)', { run: "click" }),
  ],
  values: [value("v", "f(x0)")],
  plots: [plot("p", "f", "x0")],
});

it("a lesson's pieces are its cells, values and plots; only a click cell waits", () => {
  expect(piecesOf(lesson).map(({ id, auto }) => [id, auto])).toEqual([
    ["first", true],
    ["second", false],
    ["v", true],
    ["p", true],
  ]);
});

it("a plot reads the name that says where its mark stands", () => {
  const node = nodesOf(lesson.controls, piecesOf(lesson)).find(({ id }) => id === "p");
  expect(node?.reads).toEqual(["f", "x0"]);
});

it("a control is a node that defines its name", () => {
  expect(nodesOf(lesson.controls, [])).toEqual([{ id: "control x0", reads: [], defines: ["x0"] }]);
});

it("imports hold lesson-wide; of two imports under one name the first decides", () => {
  expect(lessonImports(piecesOf(lesson))).toEqual({ relu: "relu", t: "tanh" });
});

it("a seed is the 32-bit FNV-1a hash of the id", () => {
  // The reference values of the FNV specification.
  expect(seedOf("")).toBe(0x811c9dc5);
  expect(seedOf("a")).toBe(0xe40c292c);
  expect(seedOf("foobar")).toBe(0xbf9cf968);
});

it("a step is plain data that a port can carry", () => {
  expect(structuredClone(piecesOf(lesson).map(stepOf))).toEqual(piecesOf(lesson).map(stepOf));
});
