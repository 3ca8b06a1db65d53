import {
  onSheet,
  type Problem,
  type QuestionTask,
  SKETCH_COLUMNS,
  type SketchCurve,
  type SketchFrame,
} from "@/lib/model";
import { type Asked, type RunInLesson, runExpressions } from "./run-expressions";
import type { WrittenExpression, WrittenPredict, WrittenSketch, WrittenTask } from "./source";
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
    case "predict":
      return fillPredict(id, file, written, run);
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
    (each): Asked => sampled(`sketch ${id} ${each.id}`, each.curve, task),
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

async function fillPredict(
  id: string,
  file: string,
  { kind, outcome }: WrittenPredict,
  run: RunInLesson,
): Promise<FilledTask> {
  const key = `predict ${id}`;
  switch (outcome.kind) {
    case "option":
      return { task: { kind, outcome }, problems: [] };
    case "curve": {
      const { outcomes, problems } = await runExpressions(
        file,
        [sampled(key, outcome.curve, outcome.sheet)],
        run,
      );
      if (problems.length > 0) return { task: null, problems };
      return {
        task: { kind, outcome: { ...outcome, curve: curveOf(outcomes.get(key), outcome.sheet) } },
        problems,
      };
    }
    case "number": {
      const asked: Asked = { id: key, ...outcome.value, purpose: { kind: "format", digits: null } };
      const { outcomes, problems } = await runExpressions(file, [asked], run);
      const came = outcomes.get(key);
      const value = came?.kind === "formatted" ? Number(came.text.replace("−", "-")) : Number.NaN;
      if (Number.isFinite(value)) return { task: { kind, outcome: { ...outcome, value } }, problems };
      return { task: null, problems: problems.length > 0 ? problems : [noNumber(file, outcome.value, came)] };
    }
  }
}

function noNumber(file: string, { of, position }: WrittenExpression, came: StepOutcome | undefined): Problem {
  const seen = `“${of}” came out as ${came?.kind === "formatted" ? came.text.slice(0, 40) : "nothing"}, which is no number.`;
  return {
    file,
    ...position,
    rule: "predict-number",
    seen,
    remedy: "Write an expression that is one number.",
  };
}

function sampled(id: string, curve: WrittenExpression, { domain }: SketchFrame): Asked {
  const purpose = { kind: "sample", domain: [...domain] as [number, number], count: SKETCH_COLUMNS } as const;
  return { id, ...curve, purpose: { ...purpose, at: null, label: curve.of } };
}

/** Digits that a height travels with: finer than any screen. */
const DIGITS = 5;

function curveOf(outcome: StepOutcome | undefined, frame: SketchFrame): SketchCurve {
  const [first] = outcome?.kind === "sampled" ? outcome.samples.curves : [];
  return onSheet(first?.y ?? [], frame).map((y) => y && Number(y.toPrecision(DIGITS)));
}
