import { describe, expect, it } from "vitest";
import { compile } from "@/lib/runtime";
import { writeProgram } from "./program-file";
import { program, tinyLesson } from "./testing/tiny-lesson";

const IMPORT = 'import { relu, tensor } from "gradbook";\n';
const writtenWith = (...texts: string[]) =>
  writeProgram(tinyLesson(...texts.map((text, i) => program(`cell:c${i}`, text))));

describe("a lesson as one module", () => {
  it("imports each name once, from the file beside it", () => {
    const text = writtenWith(
      `${IMPORT}relu(tensor([1]))`,
      `${IMPORT}import { type Shape, nn } from "gradbook";\nnn`,
    );
    expect(text.match(/^import/gm)).toHaveLength(1);
    expect(text).toMatch(
      /import \{\n {2}nn,\n {2}print,\n {2}relu,\n {2}tensor,\n {2}type Shape,\n\} from "\.\/gradbook\.mjs";/,
    );
  });

  it("prints what the page would show", () => {
    expect(writtenWith("const a = 1;\na // one")).toContain("const a = 1;\nshowValue(a) // one");
  });

  it("has its prose in comments, and a text that ends a line in an odd way stays in them", () => {
    const text = writeProgram(tinyLesson({ kind: "prose", markdown: "One\u2028two\n\n$x$" }));
    expect(text).toContain("// One\u2028// two\n//\n// $x$");
  });

  it("keeps an answer's names to itself, and those of a program whose names are taken", () => {
    const text = writeProgram(
      tinyLesson(
        program("exercise:relu", "export function relu(x: number) {\n  return x;\n}"),
        program("cell:uses", `${IMPORT}relu(tensor([1]))`),
        program("cell:own", "const relu = 1;\nrelu"),
      ),
    );
    expect(text).toContain("{\nfunction relu(x: number) {\n  return x;\n}\n}");
    expect(text).toContain("{\nconst relu = 1;\nshowValue(relu)\n}");
  });

  it("has a program that does not compile as a comment with the reason", () => {
    const text = writtenWith("const = 2;", 'import fs from "node:fs";');
    expect(text).toMatch(/^\/\/ This program does not compile: .+\n\/\/\n\/\/ const = 2;$/m);
    expect(text).toMatch(/^\/\/ This program does not compile: “node:fs” cannot be imported.*$/m);
  });

  it("is a program, as a whole", () => {
    const text = writtenWith(
      `${IMPORT}const a = relu(tensor([x0]));\na;`,
      "const a = 2;\na",
      "",
      "const = 2;",
    );
    expect(compile(text.replace("./gradbook.mjs", "gradbook")).kind).toBe("compiled");
  });
});
