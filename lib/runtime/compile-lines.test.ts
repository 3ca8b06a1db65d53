import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { codeOf } from "./testing/notebook-steps";

/** Line of `marker` in a text, counted from 1. */
const lineOf = (text: string, marker: string) => text.slice(0, text.indexOf(marker)).split("\n").length;

const multiLine = {
  types: "type Pair = [\n  number,\n  number,\n];\nconst p: Pair = [1, 2];\nMARK();",
  interfaces:
    "interface Point {\n  x: number;\n  y?: number;\n}\nconst p = { x: 1 } satisfies Point;\nMARK();",
  enums: "enum Side {\n  Left = 1,\n  Right,\n}\nconst s = Side.Right;\nMARK();",
  "exported enums": "export enum Side {\n  Left,\n  Right,\n}\nMARK();",
  generics:
    "function id<\n  T extends number,\n  U = T,\n>(\n  x: T,\n): T {\n  return x;\n}\nid<1>(1);\nMARK();",
  comments: "/* one\n two\n three */\n// four\nconst a = 1; /* five\n six */ MARK();",
  "template strings": `const t = \`one\n\${1 +\n 1}\nthree\`;\nMARK();`,
  overloads:
    "function f(x: number): number;\nfunction f(x: string): string;\nfunction f(x: never): never {\n  return x;\n}\nMARK();",
  "classes with parameter properties":
    "abstract class A<T> {\n  private readonly b!: T;\n  constructor(public c: number) {}\n  abstract d(): void;\n}\nMARK();",
  "multi-line imports": 'import {\n  relu,\n  type Tensor,\n} from "gradbook";\nMARK();',
  "type-only imports": 'import type {\n  Tensor,\n} from "gradbook";\nMARK();',
  assertions: "const x = (1 as unknown as\n  string)!;\nMARK();",
};

describe("a line of the compiled program is the reader's line", () => {
  for (const [what, source] of Object.entries(multiLine)) {
    for (const ending of ["\n", "\r\n"]) {
      it(`after ${what}, with ${ending === "\n" ? "LF" : "CRLF"}`, () => {
        const { js } = codeOf(source.replaceAll("\n", ending));
        expect(lineOf(js, "MARK")).toBe(lineOf(source, "MARK"));
      });
    }
  }

  it("in the stack of an error that it throws", async () => {
    const { js } = codeOf("type A = {\n  b: number;\n};\n\nthrow new Error('here');");
    const run = new Script(`(async () => { ${js}\n})`, { filename: "lines-probe" }).runInThisContext();
    const thrown: Error = await run().catch((error: Error) => error);
    expect(/lines-probe:(\d+)/.exec(String(thrown.stack))?.[1]).toBe("5");
  });
});
