import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile";
import type { Around, ProgramProblem } from "./problem";
import { reviewProgram } from "./review";

const AROUND: Around = {
  cells: [
    { id: "first", title: "First", source: 'import { nn } from "gradbook";\nconst xs = [1, 2];' },
    { id: "own", title: "Own", source: "const old = 1;" },
    { id: "broken", title: "Broken", source: "const = ;" },
  ],
  own: "own",
  controls: ["x0"],
  exported: ["relu", "print", "tensor"],
};

const review = (source: string, around: Partial<Around> = {}) =>
  reviewProgram(source, { ...AROUND, ...around });

function mended(source: string, [problem]: ProgramProblem[]): string {
  const edits = problem?.fix?.edits ?? [];
  return [...edits]
    .reverse()
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

describe("a program that works has no problems", () => {
  it.each([
    ["that reads other cells, sliders and imports of the lesson", "nn.ReLU(); xs.map((x) => x + x0);"],
    ["that defines anew what it defined before", "const old = 2;"],
    [
      "that uses the language and its worker",
      "Math.max(1); console.log(JSON.stringify({ relu: 1 })); undefined;",
    ],
    ["whose types have names of their own", "type Shape = [number]; const s: Shape = [1]; s as Unheard;"],
    ["that has a property or key of an unknown name", "const o = { unheard: 1 }; o.unheard; o.other;"],
  ])("%s", (_, source) => expect(review(source)).toEqual([]));
});

it("a program that does not parse is told by its line, and nothing else is said of it", () => {
  expect(review("const a = 1;\nconst b = ;\nunheard;")).toMatchObject([
    { kind: "syntax", line: 2, fix: null },
  ]);
});

it("what usually helps is said with the problem", () => {
  const [problem] = review("def f(x):\n  return x");
  expect(problem?.message).toMatch(/\. This is Python\. Here a function is written: function f/);
});

describe("a name that gradbook exports is imported", () => {
  it.each([
    ["on a line of its own", "relu(1)", 'import { relu } from "gradbook";\n\nrelu(1)'],
    [
      "with what is imported already",
      '\nimport { tensor } from "gradbook";\nrelu(tensor([1]))',
      '\nimport { tensor, relu } from "gradbook";\nrelu(tensor([1]))',
    ],
    [
      "with what is imported over several lines",
      'import {\n  tensor,\n} from "gradbook";\nrelu(tensor([1]))',
      'import {\n  tensor, relu,\n} from "gradbook";\nrelu(tensor([1]))',
    ],
  ])("%s", (_, source, result) => {
    const problems = review(source);
    expect(problems).toMatchObject([
      { kind: "unknown", message: "“relu” is exported by gradbook: add the import." },
    ]);
    expect(mended(source, problems)).toBe(result);
    expect(review(result)).toEqual([]);
  });
});

describe("a name that another cell or a slider has is renamed here", () => {
  it.each([
    ["everywhere", "const xs = [3];\nprint2(xs, xs.length);\nfunction print2(...all: unknown[]) {}", "xs2"],
    ["in a key and value of the same name", "const xs = 1;\nconst o = { xs };", "xs2"],
    [
      "where it is taken out of an object",
      "const { xs } = { xs: 1 };\nconst { xs: b = xs } = { xs };",
      "xs2",
    ],
    ["where it has a default there", "const { xs = 1 } = { xs: 2 };\nxs;", "xs2"],
    ["to a name that is free", "const xs = 1;\nconst xs2 = xs;", "xs3"],
    [
      "where it stands beside types",
      "const xs: Array<number> = [1];\n(xs as number[]).map((x: number) => x);",
      "xs2",
    ],
  ])("%s", (_, source, to) => {
    const problems = review(source);
    expect(problems[0]).toMatchObject({
      kind: "taken",
      line: 1,
      message: "“xs” is defined here and in “First”. Choose another name in one of them.",
      fix: { title: `Rename it here to “${to}”` },
    });
    const result = mended(source, problems);
    expect(review(result)).toEqual([]);
    const compiled = compile(result);
    expect(compiled.kind === "compiled" && compiled.code.defines).toContain(to);
  });

  it("a key stays as it was", () => {
    const source = "const xs = 1;\n({ xs, y: xs, xs_: o.xs });\nvar o: any;";
    expect(mended(source, review(source))).toBe(
      "const xs2 = 1;\n({ xs: xs2, y: xs2, xs_: o.xs });\nvar o: any;",
    );
  });

  it("a key with a default stays as it was too", () => {
    const source = "const { xs = 1 } = { xs: 2 };";
    expect(mended(source, review(source))).toBe("const { xs: xs2 = 1 } = { xs: 2 };");
  });

  it("a slider is told as one", () => {
    expect(review("let x0 = 1;")[0]?.message).toBe(
      "“x0” is the name of a slider, choice or toggle. Choose another name here.",
    );
  });

  it("an answer may use the names of the lesson", () => {
    expect(review("const xs = 1;", { own: null })).toEqual([]);
  });
});

describe("a misspelt name", () => {
  it("is changed to the one that was meant, everywhere", () => {
    const source = "const losses = [1];\nlossse.at(0);\nlossse;";
    const problems = review(source);
    expect(problems).toMatchObject([
      { line: 2, message: "“lossse” is defined nowhere. Did you mean “losses”?" },
    ]);
    expect(mended(source, problems)).toBe("const losses = [1];\nlosses.at(0);\nlosses;");
  });

  it("is imported where it was meant to be gradbook's", () => {
    const problems = review("tensr([1]);");
    expect(mended("tensr([1]);", problems)).toBe('import { tensor } from "gradbook";\n\ntensor([1]);');
  });

  it("that resembles nothing is told without a fix", () => {
    expect(review("unheardOf;")).toMatchObject([
      { message: "“unheardOf” is defined nowhere in this lesson.", fix: null, place: { start: 0, end: 9 } },
    ]);
  });
});

it("No text makes it throw", () => {
  const word = fc.constantFrom(
    "const",
    "xs",
    "=",
    "{",
    "}",
    "(",
    ")",
    "relu",
    ":",
    "number",
    "=>",
    "`${",
    "}`",
    "\n",
    ";",
  );
  fc.assert(fc.property(fc.array(word), (words) => void review(words.join(" "))));
});
