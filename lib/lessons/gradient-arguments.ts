import type { Problem } from "@/lib/model";
import { loadSourceRules, type ObservedCheck } from "@/lib/runtime";
import { fileProblem } from "./file-problem";

/** The checks with the places of the arguments by which gradients are asked, as the solution has them. */
export async function withArguments(
  folder: string,
  written: readonly ObservedCheck[],
  solution: string,
): Promise<{ written: ObservedCheck[]; problems: Problem[] }> {
  const { parametersOf } = await loadSourceRules();
  const problems: Problem[] = [];
  const placed = written.map((check) => {
    const { measure, call } = check;
    if (measure?.kind !== "gradient") return check;
    const parameters = parametersOf(solution, call) ?? [];
    const by = measure.by.map(({ name }) => ({ name, place: parameters.indexOf(name) }));
    const strange = by.find(({ place }) => place < 0);
    if (strange) problems.push(noArgument(folder, check, strange.name, parameters));
    return { ...check, measure: { ...measure, by } };
  });
  return { written: placed, problems };
}

function noArgument(folder: string, check: ObservedCheck, name: string, parameters: string[]): Problem {
  const takes =
    parameters.length > 0 ? `it takes ${parameters.join(", ")}` : "no such function is written there";
  const seen = `The check “${check.title}” asks for the gradient by “${name}”, but of “${check.call}” in solution.ts ${takes}.`;
  return fileProblem(
    `${folder}/checks.ts`,
    "no-such-argument",
    seen,
    "Name an argument of that function, and write it as “export function …”.",
  );
}
