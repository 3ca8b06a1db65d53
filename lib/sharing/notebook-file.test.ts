import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { writeNotebook } from "./notebook-file";
import { readFile } from "./read-file";
import { arbitraryChanges } from "./testing/arbitrary-changes";
import { program, tinyLesson } from "./testing/tiny-lesson";

const lesson = tinyLesson(
  { kind: "prose", markdown: "Where $x > 0$:\n\n$$\nx\n$$" },
  program("cell:gate", 'import { relu } from "gradbook";\n\nrelu(x0);'),
  program("cell:unseen", "const y = 1;", true),
  program(
    "exercise:relu",
    'import { todo } from "gradbook";\n\nexport function relu(x: number): number {\n  return todo();\n}',
  ),
);
const notebook = JSON.parse(writeNotebook(lesson));

describe("a notebook, by the schema of nbformat 4.5", () => {
  it("has its four fields, and names kernel and language", () => {
    expect(Object.keys(notebook).sort()).toEqual(["cells", "metadata", "nbformat", "nbformat_minor"]);
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
    expect(notebook.metadata.kernelspec).toMatchObject({ name: "deno", display_name: "Deno" });
    expect(notebook.metadata.language_info.name).toBe("typescript");
  });

  it("has cells with an id of their own and the fields of their kind, no others", () => {
    const ids = notebook.cells.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const cell of notebook.cells) {
      expect(cell.id).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
      const fields = ["cell_type", "id", "metadata", "source"];
      const more = cell.cell_type === "code" ? ["execution_count", "outputs"] : [];
      expect(Object.keys(cell).sort()).toEqual([...fields, ...more].sort());
      expect(
        cell.source.every((line: string, i: number) => line.endsWith("\n") === i < cell.source.length - 1),
      ).toBe(true);
    }
  });
});

test("Prose, controls and programs stand in the order of the lesson, after what the notebook needs to run", () => {
  const sources = notebook.cells.map(({ source }: { source: string[] }) => source.join(""));
  expect(sources[0]).toMatch(/^# Tiny\n[\s\S]*gradbook\.mjs[\s\S]*deno jupyter --install/);
  expect(sources.slice(1, 4)).toEqual([
    'let x0 = -1.5; // slider x\nlet form = "leaky \\"relu\\""; // choice Form\nlet bias = false; // toggle With bias',
    "Where $x > 0$:\n\n$$\nx\n$$",
    'import { relu } from "./gradbook.mjs";\n\nrelu(x0);',
  ]);
  expect(notebook.cells[4].metadata.jupyter).toEqual({ source_hidden: true });
});

test("Programs come back from a notebook as they went into it, whatever they are", () => {
  fc.assert(
    fc.property(arbitraryChanges(), ({ texts }) => {
      const text = writeNotebook(tinyLesson(...texts.map(([place, each]) => program(place, each))));
      expect(readFile(text)).toEqual({ kind: "read", value: { lesson: "tiny", texts, controls: [] } });
    }),
    { numRuns: 300 },
  );
  for (const { place, text } of lesson.parts.filter((part) => part.kind === "program"))
    expect(readFile(writeNotebook(lesson))).toMatchObject({
      value: { texts: expect.arrayContaining([[place, text]]) },
    });
});

describe("a notebook that Jupyter has saved", () => {
  it("is read with outputs, with texts in one piece, and past cells that are not the lesson's", () => {
    const saved = structuredClone(notebook);
    for (const cell of saved.cells) cell.source = cell.source.join("");
    saved.cells[3].source = saved.cells[3].source.replace("relu(x0)", "relu(x0 + 1)");
    saved.cells[3].outputs = [{ output_type: "stream", name: "stdout", text: "1" }];
    saved.cells.splice(2, 0, { id: "mine", cell_type: "code", metadata: {}, outputs: [], source: "1 + 1" });
    const opened = readFile(JSON.stringify(saved));
    expect(opened).toMatchObject({
      kind: "read",
      value: {
        lesson: "tiny",
        texts: [
          ["cell:gate", 'import { relu } from "gradbook";\n\nrelu(x0 + 1);'],
          ["cell:unseen", "const y = 1;"],
          ["exercise:relu", expect.stringContaining("export function relu")],
        ],
      },
    });
  });
});

describe("a notebook that cannot be trusted is refused with the place", () => {
  type Saved = { metadata: object; cells: object[] };
  const changed = (change: (notebook: Saved) => unknown) => {
    const copy = structuredClone(notebook);
    change(copy);
    const opened = readFile(JSON.stringify(copy));
    return opened.kind === "refused" ? opened.because : "it was read";
  };

  it.each<[string, Parameters<typeof changed>[0], RegExp]>([
    [
      "of somebody else",
      ({ metadata }) => Reflect.deleteProperty(metadata, "gradbook"),
      /not taken from a lesson/,
    ],
    [
      "of a newer version",
      ({ metadata }) => Object.assign(metadata, { gradbook: { version: 2, lesson: "tiny" } }),
      /newer version/,
    ],
    ["of an older format", (copy) => Object.assign(copy, { nbformat: 3 }), /nbformat 4/],
    ["without cells", (copy) => Object.assign(copy, { cells: {} }), /no list “cells”/],
    [
      "with a source that is a number",
      ({ cells }) => Object.assign(cells[3] ?? {}, { source: [1] }),
      /cells\[3\]\.source/,
    ],
    [
      "with a place that is none",
      ({ cells }) => Object.assign(cells[3] ?? {}, { metadata: { gradbook: { place: "__proto__" } } }),
      /cells\[3\]\.metadata\.gradbook\.place/,
    ],
  ])("%s", (_, change, words) => {
    expect(changed(change)).toMatch(words);
  });

  it("and a file that is no JSON, or JSON of something else", () => {
    for (const text of ["", "{", "[]", "null", '{"cells":[]}', '"#shared="'])
      expect(readFile(text)).toMatchObject({ kind: "refused", because: expect.stringContaining("damaged") });
  });

  it("whatever it holds, the reader does not throw", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (cells, metadata) => {
        readFile(
          `{"nbformat":4,"cells":[{"metadata":{"gradbook":{"place":"cell:a"}},"source":${cells}}],"metadata":${metadata}}`,
        );
        readFile(`{"nbformat":4,"cells":${cells},"metadata":{"gradbook":{"version":1,"lesson":"tiny"}}}`);
      }),
      { numRuns: 2_000 },
    );
  });
});
