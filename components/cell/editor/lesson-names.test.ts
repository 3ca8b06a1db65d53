import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { COURSE_ROOT, engineTypings, loadLesson, readCourse } from "@/lib/lessons";
import { COMPILER_OPTIONS } from "@/lib/runtime";
import { hiddenFiles } from "./lesson-files";
import { withLessonNames } from "./lesson-names";
import { NO_SURROUNDINGS, type Surroundings } from "./surroundings";

const OPEN = "file:///open/program.ts";
const LIBRARY = resolve("node_modules/typescript/lib");
const library = new Map(
  readdirSync(LIBRARY)
    .filter((name) => name.startsWith("lib."))
    .map((name) => [join(LIBRARY, name), name]),
);

/** What the language service says of a program that stands in these surroundings. */
async function check(source: string, surroundings: Surroundings = NO_SURROUNDINGS) {
  const files = hiddenFiles(await engineTypings(), surroundings);
  const libs = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, { content, version: 1 }]),
  );
  const all = { ...withLessonNames(ts, libs, 1), [OPEN]: { content: source, version: 1 } };
  const program = programOf(
    Object.fromEntries(Object.entries(all).map(([path, { content }]) => [path, content])),
  );
  const file = program.getSourceFile(OPEN);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  const checker = program.getTypeChecker();
  const typeOf = (name: string) => {
    const symbol =
      file &&
      checker
        .getSymbolsInScope(file, ts.SymbolFlags.Value | ts.SymbolFlags.Alias)
        .find((each) => each.name === name);
    if (!symbol) return "no such name";
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return `${checker.typeToString(checker.getTypeOfSymbol(target))} ${ts.displayPartsToString(target.getDocumentationComment(checker))}`.trim();
  };
  return { messages, typeOf };
}

function programOf(files: Record<string, string>): ts.Program {
  const options: ts.CompilerOptions = { ...COMPILER_OPTIONS, lib: ["lib.esnext.d.ts"] };
  delete options.allowNonTsExtensions;
  const host = ts.createCompilerHost(options);
  const read = (path: string) => files[path] ?? (library.has(path) ? ts.sys.readFile(path) : undefined);
  return ts.createProgram(Object.keys(files), options, {
    ...host,
    getCurrentDirectory: () => "",
    getDefaultLibLocation: () => LIBRARY,
    fileExists: (path) => read(path) !== undefined,
    directoryExists: () => true,
    readFile: read,
    getSourceFile: (path, language) => {
      const text = read(path);
      return text === undefined ? undefined : parsed(path, text, language);
    },
  });
}

const trees = new Map<string, ts.SourceFile>();

/** The same tree for the same text: the library is read once, not once a program. */
function parsed(path: string, text: string, language: Parameters<typeof ts.createSourceFile>[2]) {
  const tree = trees.get(path);
  if (tree?.text === text) return tree;
  const fresh = ts.createSourceFile(path, text, language, true);
  trees.set(path, fresh);
  return fresh;
}

const LESSON: Surroundings = {
  cells: [
    {
      id: "one",
      source:
        'import { nn, relu as rectify, type Tensor } from "gradbook";\n/** Doubles. */\nfunction twice(x: number): number { return 2 * x; }\nconst { a, list: [first, ...rest] } = { a: "s", list: [1, 2] };\ninterface Point { x: number }\nexport class Net extends nn.Module { forward(x: Tensor) { return rectify(x); } }',
    },
    { id: "two", source: "const four = twice(2);\nfour;" },
  ],
  controls: [
    { kind: "slider", name: "x0", label: "x", min: -4, max: 4, step: 0.5, initial: 1.5 },
    { kind: "choice", name: "form", label: "Form", options: ["relu", 'the "leaky" one'], initial: "relu" },
    { kind: "toggle", name: "bias", label: "With bias", initial: true },
  ],
};

test("A program knows the names of other cells with their types and docstrings", async () => {
  const { messages, typeOf } = await check("export const eight: number = twice(four) + x0;", LESSON);
  expect(messages).toEqual([]);
  expect(typeOf("twice")).toBe("(x: number) => number Doubles.");
  expect(typeOf("four")).toBe("number");
  expect(typeOf("a")).toBe("string");
  expect(typeOf("rest")).toBe("[number]");
  expect(typeOf("x0")).toBe("number");
});

test("A wrong use of another cell's name is an error that shows its type", async () => {
  const { messages } = await check('twice("2");', LESSON);
  expect(messages).toEqual(["Argument of type 'string' is not assignable to parameter of type 'number'."]);
});

test("A program knows a choice as one of its options, and a toggle as true or false", async () => {
  const { messages, typeOf } = await check('if (form === "tanh") bias;', LESSON);
  expect(typeOf("form")).toBe('"relu" | "the \\"leaky\\" one"');
  expect(typeOf("bias")).toBe("boolean");
  expect(messages).toEqual([expect.stringMatching(/no overlap/)]);
});

test("Imports of a cell hold for the others, as values and as types, under their local name", async () => {
  const program =
    "const net = new Net();\ndeclare const t0: Tensor;\nconst p: Point = { x: 1 };\nconst t: Tensor = rectify(nn.ReLU()(net.forward(t0))); [t, p];";
  expect((await check(program, LESSON)).messages).toEqual([]);
});

test("What no cell defines or imports is an error", async () => {
  expect((await check("thrice(2);", LESSON)).messages).toEqual(["Cannot find name 'thrice'."]);
  expect((await check("relu;")).messages).toEqual(["Cannot find name 'relu'."]);
});

test("A program may define a name of its own that another cell has", async () => {
  const { messages } = await check(
    "function twice(text: string) { return text + text; }\ntwice('a');",
    LESSON,
  );
  expect(messages).toEqual([]);
});

test("Awaiting at the top and a last expression are no errors; a page is not there", async () => {
  expect((await check("await Promise.resolve(1);\n({ a: 1 });")).messages).toEqual([]);
  expect((await check("console.log(1);\nfetch('/');\ndocument;")).messages).toHaveLength(2);
});

test("Programs are checked strictly", async () => {
  expect((await check("function f(x) { return x; }\nf(1);")).messages).toHaveLength(1);
  expect((await check("const first: number = [1, 2][0];\nfirst;")).messages).toHaveLength(1);
});

test("Shapes that do not fit are an error, with both shapes", async () => {
  const { messages } = await check(
    'import { tensor } from "gradbook";\nconst n: number = tensor([1, 2]);\nn;',
  );
  expect(messages.join()).toContain("Tensor<");
});

test("A cell that is half typed harms no other", async () => {
  const cells = [...LESSON.cells, { id: "broken", source: "const = {\nfunction (" }];
  expect((await check("twice(2);", { ...LESSON, cells })).messages).toEqual([]);
});

test("No cell, starter or solution of our lessons is underlined", async () => {
  const { course } = await readCourse(COURSE_ROOT);
  for (const slug of course.lessons) {
    const loaded = await loadLesson(COURSE_ROOT, slug);
    if (loaded.kind === "broken") throw new Error(`“${slug}” is broken.`);
    const { cells, controls, exercises } = loaded.lesson.notebook;
    const lesson = { cells, controls };
    const programs = [
      ...cells.map(({ id, source }) => ({ id, source })),
      ...exercises.flatMap(({ id, starter, solution }) => [
        { id: `${id}/starter`, source: starter },
        { id: `${id}/solution`, source: solution },
      ]),
    ];
    for (const { id, source } of programs)
      expect((await check(source, lesson)).messages, `${slug}/${id}`).toEqual([]);
  }
}, 120_000);
