import type { Problem } from "@/lib/model";
import { fileProblem } from "./file-problem";

/**
 * Every folder is used by the lesson once, and every use has its folder. `text`: the lesson's; what it names in a place
 * that could not be read counts as used.
 */
export function folderProblems(
  folder: string,
  kind: "exercise" | "question",
  used: readonly { id: string; position: { line: number; column: number } }[],
  folders: readonly string[],
  text: string,
): Problem[] {
  const word = kind === "exercise" ? "Exercise" : "Question";
  const missing = used
    .filter(({ id }) => !folders.includes(id))
    .map(
      ({ id, position }): Problem => ({
        file: `${folder}/index.mdx`,
        ...position,
        rule: `missing-${kind}`,
        seen: `<${word} id="${id}" /> has no folder ${kind}s/${id}.`,
        remedy: `Add the folder, or name one of: ${folders.join(", ") || "(there are none yet)"}.`,
      }),
    );
  const idle = folders
    .filter((id) => !used.some((each) => each.id === id) && !text.includes(`id="${id}"`))
    .map((id) => {
      const seen = `The lesson does not ask the ${kind} “${id}”.`;
      const remedy = `Put <${word} id="${id}" /> where it belongs, or move the folder away.`;
      return fileProblem(`${folder}/${kind}s/${id}/index.mdx`, `unused-${kind}`, seen, remedy);
    });
  return [...missing, ...idle];
}
