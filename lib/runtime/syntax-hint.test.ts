import { expect, it } from "vitest";
import { compile } from "./compile";

const errorOf = (source: string) => {
  const compiled = compile(source);
  if (compiled.kind !== "refused") throw new Error("The program was expected to be refused.");
  return compiled.error;
};

it.each([
  ["a function of Python", "const a = 1;\ndef f(x):\n  return x", "function f(x) {"],
  ["a block of Python", "if 1 > 0:\n  a", "between { and }"],
  ["an import of Python", "import torch", 'import { tensor } from "gradbook"'],
  ["a remark of Python", "# loss", "A remark begins with //"],
  ["a word between conditions", "const a = true and false;", "&&"],
  ["a second definition", "const a = 1;\nlet a = 2;", "Leave out const or let"],
  ["a return in the cell itself", "return 3;", "without return"],
  ["a text without its end", 'const a = "x;', "quotation mark"],
  ["await in a plain function", "function f() { await g(); }", "begin with async"],
  ["an object as the last line", "{ loss: 1, step: 2 }", "({ loss: 1 })"],
  ["a bracket too few", "const a = (1;", "count ( ), [ ] and { }"],
])("A program that cannot be read for %s says what helps", (_, source, hint) => {
  expect(errorOf(source).hint).toContain(hint);
});

it("The line at which reading ended is quoted as it was written", () => {
  expect(errorOf("const a: number = 1;\n  const b: number = ;")).toMatchObject({
    line: 2,
    code: "const b: number = ;",
  });
});

it("What is refused on purpose keeps its own words alone", () => {
  expect(errorOf('import { a } from "fs";').hint).toBeUndefined();
});
