import { compile, valueSpan } from "@/lib/runtime";
import { ENGINE_FILE } from "./engine-file";
import { localName, mergedImport, withoutImports } from "./merged-imports";
import { controlLines } from "./notebook-file";
import type { TakenLesson, TakenPart } from "./taken-lesson";

type Program = Extract<TakenPart, { kind: "program" }>;

/** Shows a cell's value as the page does: nothing for undefined. */
const SHOW = `function showValue(value: unknown): void {\n  if (value !== undefined) print(value);\n}`;

/**
 * A lesson as one TypeScript module: prose as comments, programs in the order of the text, values printed. An exercise
 * keeps its names to itself, in a block, and so does a program whose names are taken. One that does not compile is a
 * comment.
 */
export function writeProgram(lesson: TakenLesson): string {
  const programs = lesson.parts.filter((part) => part.kind === "program").filter(compiles);
  const imported = [...programs.flatMap(({ text }) => withoutImports(text).names), "print"];
  const taken = new Set([
    ...imported.map(localName),
    ...lesson.controls.map(({ name }) => name),
    "showValue",
  ]);
  const parts = lesson.parts.map((part) =>
    part.kind === "prose" ? comment(part.markdown) : written(part, taken),
  );
  const controls = controlLines(lesson.controls).join("\n");
  const all = [headOf(lesson), mergedImport(imported), SHOW, controls, ...parts];
  return `${all.filter((part) => part !== "").join("\n\n")}\n`;
}

function headOf({ slug, title, summary }: TakenLesson): string {
  return comment(
    [
      `# ${title}`,
      summary,
      `Put ${ENGINE_FILE} beside this file (the lesson's page offers it under “Share”), then run it:`,
      `  node ${slug}.mts       Node 22.18 or newer\n  deno run ${slug}.mts`,
      "Charts are drawn by the lesson's page only. Random numbers without manualSeed are other ones here.",
    ].join("\n\n"),
  );
}

/** A program in its place; what it defines is taken from then on. */
function written(program: Program, taken: Set<string>): string {
  const compiled = compile(program.text);
  const title = comment(`--- ${program.title} ---`);
  if (compiled.kind === "refused")
    return `${title}\n${comment(`This program does not compile: ${compiled.error.message}\n\n${program.text}`)}`;
  const body = withoutImports(withShownValue(program.text)).rest.replace(/^export (?=\w)/gm, "");
  const { defines } = compiled.code;
  if (program.place?.startsWith("exercise:") || defines.some((name) => taken.has(name)))
    return `${title}\n{\n${body}\n}`;
  for (const name of defines) taken.add(name);
  return `${title}\n${body}`;
}

function withShownValue(text: string): string {
  const span = valueSpan(text);
  if (!span) return text;
  return `${text.slice(0, span.start)}showValue(${text.slice(span.start, span.end)})${text.slice(span.end)}`;
}

function compiles({ text }: Program): boolean {
  return compile(text).kind === "compiled";
}

function comment(text: string): string {
  return text.replace(/^.*$/gm, (line) => `// ${line}`.trimEnd());
}
