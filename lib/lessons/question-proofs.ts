import { judgeNumber, valueOf } from "@/lib/grading";
import type { NumberTask, Problem, QuestionTask, QuestionVerdict, Ref, Variant } from "@/lib/model";
import { fileProblem } from "./file-problem";
import { formulaProofs } from "./formula-proofs";
import { predictProofs, sketchProofs } from "./sketch-proofs";

/** In every variant the answer is right, and every usual mistake is told apart from it and from all others. */
export function questionProofs(folder: string, task: QuestionTask, variants: readonly Variant[]): Problem[] {
  switch (task.kind) {
    case "choice":
    case "several":
    case "order":
    case "match":
    // What a program prints is known, and proven, after its run.
    case "output":
      return [];
    case "formula":
      return formulaProofs(folder, task, variants);
    case "number":
      return numberProofs(folder, task, variants);
    case "sketch":
      return sketchProofs(folder, task);
    case "predict":
      return predictProofs(folder, task);
  }
}

function numberProofs(folder: string, task: NumberTask, variants: readonly Variant[]): Problem[] {
  const [first] = variants;
  const names = [task.answer, ...task.mistakes.map(({ answer }) => answer)].flatMap(nameOf);
  const missing = names.filter((name) => typeof first?.drawn[name] !== "number");
  if (missing.length > 0) return missing.map((name) => notDrawn(folder, name, "number"));
  for (const variant of variants) {
    const problem = numberProof(folder, task, variant);
    if (problem) return [problem];
  }
  return [];
}

function nameOf(ref: Ref<number>): string[] {
  return typeof ref === "object" ? [ref.drawn] : [];
}

/** Every `<Drawn>` of the text has something to show. */
export function drawnProofs(
  folder: string,
  names: readonly string[],
  [first]: readonly Variant[],
): Problem[] {
  const missing = [...new Set(names)].filter((name) => first && !Object.hasOwn(first.drawn, name));
  return missing.map((name) => notDrawn(folder, name, "value"));
}

function notDrawn(folder: string, name: string, what: "number" | "value"): Problem {
  const seen = `The question speaks of “${name}”, and variant.ts draws no ${what} of that name.`;
  const remedy = `Add ${name} to what variant.ts returns.`;
  return fileProblem(`${folder}/index.mdx`, "unknown-draw", seen, remedy);
}

/** The first that cannot be told from something else, in this variant. */
function numberProof(folder: string, task: NumberTask, variant: Variant): Problem | null {
  const verdictOn = (ref: Ref<number>) =>
    judgeNumber(task, { kind: "number", text: String(valueOf(ref, variant)) }, variant);
  const right = verdictOn(task.answer);
  if (right.kind !== "correct") return ambiguous(folder, variant, `the answer is not taken for right`);
  for (const { id, answer } of task.mistakes) {
    const verdict = verdictOn(answer);
    const number = valueOf(answer, variant);
    if (verdict.kind === "correct") return ambiguous(folder, variant, `${number} (${id}) counts as right`);
    if (!saidTo(verdict, id)) return ambiguous(folder, variant, `${number} is two mistakes at once (${id})`);
  }
  return null;
}

function saidTo(verdict: QuestionVerdict, id: string): boolean {
  return verdict.kind === "incorrect" && verdict.feedback.includes(id);
}

function ambiguous(folder: string, { seed, drawn }: Variant, what: string): Problem {
  const seen = `With seed ${seed} (${JSON.stringify(drawn)}) ${what}.`;
  const remedy = "Draw numbers that tell them apart, or return null for those that do not.";
  return fileProblem(`${folder}/index.mdx`, "variant-ambiguous", seen, remedy);
}
