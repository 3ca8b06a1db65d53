import { alongEdges, judgeSketch } from "@/lib/grading";
import type { PredictTask, Problem, SketchTask } from "@/lib/model";
import { fileProblem } from "./file-problem";

/** The expected curve lies on the sheet and is taken for right; every usual mistake is refused and known as itself. */
export function sketchProofs(folder: string, task: SketchTask): Problem[] {
  const verdictOn = (curve: SketchTask["curve"]) =>
    judgeSketch(task, { kind: "sketch", curve: alongEdges(curve, task) });
  const file = `${folder}/index.mdx`;
  const right = verdictOn(task.curve);
  if (right.kind !== "correct") {
    const seen =
      "The curve that <Sketch> asks for lies hardly anywhere on its sheet, so that nobody can draw it.";
    return [
      fileProblem(file, "sketch-outside", seen, "Choose domain and range so that most of the curve is seen."),
    ];
  }
  return task.mistakes.flatMap(({ id, curve }) => {
    const verdict = verdictOn(curve);
    if (verdict.kind === "incorrect" && verdict.feedback.includes(id)) return [];
    const seen = `The curve of ${id} cannot be told by hand from ${verdict.kind === "correct" ? "the right one" : "another one, or lies outside of the sheet"}.`;
    const remedy = "Choose a domain and a range that show the difference, or remove the feedback.";
    return [fileProblem(file, "sketch-ambiguous", seen, remedy)];
  });
}

/** A curve that comes out lies on its sheet, a number on its scale. */
export function predictProofs(folder: string, { outcome }: PredictTask): Problem[] {
  if (outcome.kind === "curve")
    return sketchProofs(folder, {
      kind: "sketch",
      ...outcome.sheet,
      curve: outcome.curve,
      at: [],
      mistakes: [],
    });
  if (outcome.kind !== "number" || !outcome.scale) return [];
  const [min, max] = outcome.scale;
  if (outcome.value >= min && outcome.value <= max) return [];
  const seen = `What comes out, ${outcome.value}, is not between ${min} and ${max}, so that nobody can predict it.`;
  return [fileProblem(`${folder}/index.mdx`, "predict-outside", seen, "Choose min and max around it.")];
}
