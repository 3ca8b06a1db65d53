import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatProgram } from "./format-program";

/** The programs of the cells of our lessons, as they were written. */
const cells = ["sigmoid-and-tanh", "relu"]
  .map((lesson) => readFileSync(`lessons/${lesson}/index.mdx`, "utf8"))
  .flatMap((text) => [...text.matchAll(/```ts cell .*\n([\s\S]*?)\n```/g)])
  .map(([, source]) => source ?? "");

it("A program that stands in order stays as it is", async () => {
  expect(cells.length).toBeGreaterThan(10);
  for (const source of cells)
    expect(await formatProgram(source, 0)).toMatchObject({ kind: "formatted", text: source });
});

it("A program is set in order, types and all, and the caret stays in its word", async () => {
  const text = "const  f=(x:number)=>{return x*2}\nf( 'a' as any)";
  const formatted = await formatProgram(text, text.indexOf("return") + 3);
  if (formatted.kind !== "formatted") throw new Error(formatted.message);
  expect(formatted.text).toBe('const f = (x: number) => {\n  return x * 2;\n};\nf("a" as any);');
  expect(formatted.text.slice(formatted.caret)).toMatch(/^urn x/);
});

it("A program that does not parse is left alone, and it is said where", async () => {
  expect(await formatProgram("const a = 1;\nconst b = ;", 0)).toEqual({
    kind: "unreadable",
    line: 2,
    message: "Unexpected token",
  });
});
