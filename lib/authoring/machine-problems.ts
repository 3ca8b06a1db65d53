import { type Problem, type Severity, severityOf } from "@/lib/model";
import { plainProblem } from "./plain-problem";

/** A problem as programs and editors read it. */
export type MachineProblem = Problem & { severity: Severity };

export function machineProblems(problems: readonly Problem[]): MachineProblem[] {
  return problems.map(plainProblem).map(({ file, line, column, rule, seen, remedy }) => ({
    ...{ file, line, column, rule, seen, remedy },
    severity: severityOf(rule),
  }));
}
