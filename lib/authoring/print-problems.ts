import { styleText } from "node:util";
import { type Problem, severityOf } from "@/lib/model";
import { plainProblem } from "./plain-problem";

type Style = Parameters<typeof styleText>[0];

/**
 * Problems as a person reads them: grouped by file, one a line as `file:line:column  rule  what was seen → what to do`, as
 * compilers write it, so that terminals and editors can follow it. `colour`: with marks for a terminal.
 */
export function printedProblems(problems: readonly Problem[], { colour }: { colour: boolean }): string {
  const styled = (style: Style, text: string) => (colour ? styleText(style, text) : text);
  const lineOf = ({ file, line, column, rule, seen, remedy }: Problem) => {
    const warns = severityOf(rule) === "warning";
    const place = styled("cyan", `${file}:${line}:${column}`);
    const name = styled(warns ? "yellow" : "red", rule);
    return `${place}  ${name}  ${warns ? "Warning: " : ""}${seen} → ${remedy}`;
  };
  const shown = problems.map(plainProblem);
  const files = [...new Set(shown.map(({ file }) => file))];
  const linesOf = (name: string) => shown.filter(({ file }) => file === name).map(lineOf);
  return files.map((file) => linesOf(file).join("\n")).join("\n\n");
}
