import { expect, test } from "vitest";
import { valueSpan } from "./value-span";

const valued = (source: string) => {
  const span = valueSpan(source);
  return span && source.slice(span.start, span.end);
};

test.each<[title: string, source: string, value: string]>([
  ["a bare expression", "const a = 1;\na", "a"],
  ["one with a semicolon and a comment behind", "x.grad; // 1 where x was positive", "x.grad"],
  ["one without, and a comment behind", "x.grad // 1 where x was positive\n", "x.grad"],
  ["an object in parentheses over lines", "let y = 2;\n\n({\n  y, // why\n});\n", "({\n  y, // why\n})"],
  ["types on it", "const a: number = 1;\na as number;\n/* end */", "a as number"],
  ["types before it", "type A = {\n  b: number;\n};\ninterface C { d: A }\nf<A>(1)!;", "f<A>(1)!"],
  ["an indented one", "  tensor([1]);", "tensor([1])"],
])("The value of a program is found: %s", (_, source, value) => {
  expect(valued(source)).toBe(value);
});

test.each([
  ["a declaration at the end", "const a = 1;"],
  ["only printing", 'print("a");'],
  ["printing to the console", "console.log(1)"],
  ["a list of expressions", "a, b"],
  ["nothing", "// nothing"],
  ["no line of its own", "const a = 1; a"],
])("Nothing is found where there is %s", (_, source) => {
  expect(valued(source)).toBeNull();
});
