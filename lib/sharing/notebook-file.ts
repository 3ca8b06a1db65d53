import { ENGINE_FILE } from "./engine-file";
import { notebookText } from "./notebook-text";
import type { TakenLesson, TakenPart } from "./taken-lesson";

export const NOTEBOOK_VERSION = 1;

/** A lesson as a Jupyter notebook (nbformat 4.5) for the kernel of Deno. Each program's place stands in its metadata. */
export function writeNotebook(lesson: TakenLesson): string {
  const cells = [
    markdownCell(headOf(lesson)),
    ...controlsCell(lesson),
    ...lesson.parts.map((part) => (part.kind === "prose" ? markdownCell(part.markdown) : programCell(part))),
  ];
  const notebook = {
    cells: cells.map((cell, index) => ({ id: `part-${index + 1}`, ...cell })),
    metadata: {
      gradbook: { version: NOTEBOOK_VERSION, lesson: lesson.slug },
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
      language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

function headOf({ title, summary }: TakenLesson): string {
  return [
    `# ${title}`,
    summary,
    `To run this notebook, put \`${ENGINE_FILE}\` beside it (the lesson's page offers it under “Share”) and choose Deno's kernel: install [Deno](https://deno.com), then \`deno jupyter --install\`. Run the programs from the top. Charts are drawn by the lesson's page only. Random numbers without \`manualSeed\` are other ones here.`,
    "The lesson's programs and your answers come back into it as you change them: open this file there, under “Share”.",
  ].join("\n\n");
}

function controlsCell({ controls }: TakenLesson): object[] {
  if (controls.length === 0) return [];
  return [codeCell(controlLines(controls).join("\n"), {})];
}

/** The lesson's controls as variables. */
export function controlLines(controls: TakenLesson["controls"]): string[] {
  return controls.map(
    ({ kind, name, label, value }) => `let ${name} = ${JSON.stringify(value)}; // ${kind} ${label}`,
  );
}

function programCell({ place, text, hidden }: Extract<TakenPart, { kind: "program" }>): object {
  return codeCell(notebookText(place, text), {
    ...(place && { gradbook: { place } }),
    ...(hidden && { jupyter: { source_hidden: true } }),
  });
}

const markdownCell = (markdown: string) => ({ cell_type: "markdown", metadata: {}, source: lines(markdown) });

const codeCell = (text: string, metadata: object) => ({
  cell_type: "code",
  metadata,
  execution_count: null,
  outputs: [],
  source: lines(text),
});

/** As Jupyter writes a text: its lines, each with its end. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
