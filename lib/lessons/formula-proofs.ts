import { agreement, drawnNumbers, parseFormula, spaceOf, writtenFormula } from "@/lib/formula";
import type { FormulaTask, Problem, RuleName, Variant } from "@/lib/model";
import { fileProblem } from "./file-problem";

/** Fewer points than this at which the answer has a value would tell little. */
const fewestPoints = 20;

/** Every formula can be read; in every variant the answer has values, and no wrong formula has its values or another's. */
export function formulaProofs(folder: string, task: FormulaTask, variants: readonly Variant[]): Problem[] {
  const problem = (rule: RuleName, seen: string, remedy: string) => [
    fileProblem(`${folder}/index.mdx`, rule, seen, remedy),
  ];
  const [first] = variants;
  const unread = first && unreadFormula(task, first);
  if (unread)
    return problem(
      "formula-answer",
      unread,
      "Mend the formula; names are its variables and those of variant.ts.",
    );
  for (const variant of variants) {
    const alike = alikeIn(task, variant);
    if (alike)
      return problem(
        "variant-ambiguous",
        `With seed ${variant.seed} (${JSON.stringify(variant.drawn)}) ${alike}.`,
        "Choose formulas, a domain or numbers that tell them apart.",
      );
  }
  return [];
}

function unreadFormula(task: FormulaTask, variant: Variant): string | null {
  const names = [...task.variables, ...Object.keys(drawnNumbers(variant))];
  for (const formula of [task.answer, ...task.mistakes.map((each) => each.formula)]) {
    const parsed = parseFormula(formula, names);
    if (parsed.kind === "problem")
      return `The formula “${formula}” cannot be read: column ${parsed.problem.column}: ${parsed.problem.message}`;
  }
  return null;
}

/** The first two formulas that cannot be told apart, in words; or an answer without values. */
function alikeIn(task: FormulaTask, variant: Variant): string | null {
  const space = spaceOf(task, variant);
  const read = (text: string) => writtenFormula(text, task, variant);
  const answer = read(task.answer);
  const itself = agreement(answer, answer, space);
  if (itself.kind === "agrees" && itself.compared < fewestPoints)
    return `the answer has a value at ${itself.compared} points of its domain only`;
  const known = [{ name: "the answer", formula: answer }];
  for (const { formula: text } of task.mistakes) {
    const formula = read(text);
    const alike = known.find((each) => agreement(formula, each.formula, space).kind === "agrees");
    if (alike) return `“${text}” has the same values as ${alike.name}`;
    known.push({ name: `“${text}”`, formula });
  }
  return null;
}
