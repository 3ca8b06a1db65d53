import type { FormulaAnswer, FormulaTask } from "@/lib/model";
import type { BeyondProps } from "../kind";
import { loadComparison, loadFormulas } from "./tools";
import { useFetched } from "./use-fetched";

/** A wrong formula of one variable beside the answer, where the author has no words of their own for it. */
export function Curves({ task, variant, answer, verdict }: BeyondProps<FormulaTask, FormulaAnswer>) {
  const shown = verdict.kind === "incorrect" && verdict.notes.length > 0 && task.variables.length === 1;
  const formulas = useFetched(shown, loadFormulas);
  const plot = useFetched(shown, loadComparison);
  if (!shown || formulas?.kind !== "fetched" || plot?.kind !== "fetched") return null;
  const curves = formulas.value.curvesOf(task, answer.text, variant);
  const ComparisonPlot = plot.value;
  return curves && <ComparisonPlot comparison={curves} />;
}
