import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Course,
  readLesson,
  readLessonFiles,
  shownPath,
  TWINS_FILE,
  type TwinPart,
  type TwinRecords,
  twinHash,
  writeTwinRecords,
} from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { type PythonRun, runPython } from "./run-python";

/** How many twins were recorded, and what went wrong with the others. */
export type TwinReport = { recorded: number; problems: Problem[] };

/** The version of the PyTorch that `python` has, or why there is none, in words for the author. */
export async function torchVersion(
  python: string,
): Promise<{ kind: "found"; version: string } | { kind: "absent"; seen: string; remedy: string }> {
  const run = await runPython(python, "import torch\nprint(torch.__version__)");
  if (run.kind === "printed") return { kind: "found", version: run.text.trim() };
  const reason = run.kind === "stopped" ? run.because : lastLine(run.error);
  return {
    kind: "absent",
    seen: `“${python}” has no PyTorch: ${reason}`,
    remedy:
      "Install it (pip install torch), or name an interpreter that has it: PYTHON=/path/to/python3 npm run lessons:twins.",
  };
}

/** Runs all twins of a lesson, each in a process of its own, and writes what they print beside the lesson. Twins that fail are not recorded. */
export async function recordTwins(
  root: string,
  slug: string,
  course: Course,
  { python, torch }: { python: string; torch: string },
): Promise<TwinReport> {
  const folder = join(root, slug);
  const { parts } = readLesson(shownPath(folder), await readLessonFiles(folder), course.lessons);
  const records: TwinRecords = {};
  const problems: Problem[] = [];
  for (const twin of parts.twins) {
    const run = await runPython(python, twin.source);
    if (run.kind === "printed")
      records[twin.cell] = { source: twinHash(twin.source), torch, printed: run.text.trimEnd() };
    else problems.push(twinProblem(`${shownPath(folder)}/index.mdx`, twin, run));
  }
  const file = join(folder, TWINS_FILE);
  const recorded = Object.keys(records).length;
  if (recorded > 0) await writeFile(file, writeTwinRecords(records));
  else await rm(file, { force: true });
  return { recorded, problems };
}

function twinProblem(
  file: string,
  { cell, line, position }: TwinPart,
  run: Exclude<PythonRun, { kind: "printed" }>,
): Problem {
  const error = run.kind === "stopped" ? run.because : lastLine(run.error);
  const place =
    run.kind === "failed" ? /File "<stdin>", line (\d+)(?![\s\S]*File "<stdin>")/.exec(run.error) : null;
  return {
    file,
    ...(place ? { line: line + Number(place[1]) - 1, column: 1 } : position),
    rule: "twin-fails",
    seen: `The twin of “${cell}” did not come to its end: ${error}`,
    remedy: "Mend it; it must run as it stands when pasted into Python.",
  };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
