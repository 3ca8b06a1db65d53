import {
  onSheet,
  type Problem,
  type QuestionTask,
  SKETCH_COLUMNS,
  type SketchCurve,
  type SketchFrame,
} from "@/lib/model";
import { type Asked, type RunInLesson, runExpressions } from "./run-expressions";
import type { WrittenSketch, WrittenTask } from "./source";
import type { StepOutcome } from "./step-outcome";

export type FilledTask = { task: QuestionTask | null; problems: Problem[] };

/** A task with all that the build computes for it. `id`: the question's. */
export async function fillTask(
  id: string,
  file: string,
  written: WrittenTask,
  run: RunInLesson,
): Promise<FilledTask> {
  switch (written.kind) {
    case "sketch":
      return fillSketch(id, file, written, run);
    default:
      return { task: written, problems: [] };
  }
}

async function fillSketch(
  id: string,
  file: string,
  { curve, mistakes, ...task }: WrittenSketch,
  run: RunInLesson,
): Promise<FilledTask> {
  const asked = [{ id: "answer", curve }, ...mistakes].map(
    (each): Asked => ({
      id: `sketch ${id} ${each.id}`,
      ...each.curve,
      purpose: {
        kind: "sample",
        domain: [...task.domain],
        count: SKETCH_COLUMNS,
        at: null,
        label: each.curve.of,
      },
    }),
  );
  const { outcomes, problems } = await runExpressions(file, asked, run);
  const curves = asked.map((each) => curveOf(outcomes.get(each.id), task));
  const [answer, ...wrong] = curves;
  if (problems.length > 0 || !answer) return { task: null, problems };
  return {
    task: {
      ...task,
      curve: answer,
      mistakes: mistakes.map((each, index) => ({ id: each.id, curve: wrong[index] ?? [] })),
    },
    problems,
  };
}

/** Digits that a height travels with: finer than any screen. */
const DIGITS = 5;

function curveOf(outcome: StepOutcome | undefined, frame: SketchFrame): SketchCurve {
  const [sampled] = outcome?.kind === "sampled" ? outcome.samples.curves : [];
  return onSheet(sampled?.y ?? [], frame).map((y) => y && Number(y.toPrecision(DIGITS)));
}
