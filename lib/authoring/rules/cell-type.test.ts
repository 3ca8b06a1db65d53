import { expect, it } from "vitest";
import { cellText, checkFiles, lessonText } from "@/lib/lessons/testing/course-folder";
import { problemsBy, said } from "../testing/tiny-lesson";
import { cellType } from "./cell-type";

it("An error of types stands at its line and column in the text", async () => {
  const body = ["Words.", cellText("a", 'const name: string = "x";\nconst size: number =\n  name;')];
  expect(await said(cellType, body)).toEqual([
    "13:7 TypeScript: Type 'string' is not assignable to type 'number'.",
  ]);
});

it("Cells know each other's names and types, wherever they stand, and the controls", async () => {
  const body = [
    '<Choice name="form" options="relu, tanh" value="relu" />',
    cellText("user", 'import { relu, tensor } from "gradbook";\nrelu(tensor([half(3)])).shape[0] + later'),
    cellText("definer", "function half(x: number): number {\n  return x / 2;\n}\nconst later = half(1);"),
    cellText("again", 'import { relu } from "gradbook";\nrelu(later) + (form === "tanh" ? 1 : 0)'),
  ];
  expect(await said(cellType, body)).toEqual([]);
});

it("What a control cannot be is an error, and what a name cannot do", async () => {
  const body = [
    '<Choice name="form" options="relu, tanh" value="relu" />',
    cellText("a", 'const isGelu = form === "gelu";\nconst half = (x: number) => x / 2;'),
    cellText("b", 'half("3")'),
  ];
  expect((await said(cellType, body)).map((each) => each.split(" ")[0])).toEqual(["12:16", "18:6"]);
});

it("An “of” is checked in its place, in sentences and in charts", async () => {
  const body = [
    cellText("a", "const half = (x: number) => x / 2;"),
    'One <Value of="half(1)" /> and another <Value of="half(true)" />.',
    "",
    '<FunctionPlot id="p" title="P" of="({ half, own: (x) => x })" domain="0 1" />',
    "",
    '<FunctionPlot id="q" title="Q" of="half(1)" domain="0 1" />',
  ];
  expect((await said(cellType, body)).map((each) => each.split(" ")[0])).toEqual(["14:56", "18:36"]);
});

it("Cells in a lesson with Windows line ends keep their places", async () => {
  const text = lessonText(cellText("a", "const one = 1;\nconst two: string = one;")).replaceAll("\n", "\r\n");
  const problems = await problemsBy(cellType, await checkFiles({ "index.mdx": text }));
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["12:7"]);
});
