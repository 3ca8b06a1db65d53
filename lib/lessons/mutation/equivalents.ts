import { z } from "zod";
import type { Problem } from "@/lib/model";
import { fileProblem } from "../file-problem";
import type { Mutant } from "./mutant";

/** The file of an exercise that lists changes of its solution which are right answers too. */
export const EQUIVALENTS_FILE = "equivalent.json";

/** equivalent.json: the list. */
export const equivalentsSchema = z.array(
  z.strictObject({ was: z.string().min(1), becomes: z.string().min(1), because: z.string().min(10) }),
);

/** A change of the solution that its author finds right: the changed lines before and after, and the reason. */
export type Equivalent = z.infer<typeof equivalentsSchema>[number];

/** Reads equivalent.json; an exercise without it lists nothing. */
export function readEquivalents(
  folder: string,
  text: string | undefined,
): { listed: Equivalent[]; problems: Problem[] } {
  if (text === undefined) return { listed: [], problems: [] };
  const refused = (seen: string) => {
    const remedy =
      'Write a list of { "was": …, "becomes": …, "because": … }, with lines as the report gives them.';
    const file = `${folder}/${EQUIVALENTS_FILE}`;
    return { listed: [], problems: [fileProblem(file, "equivalent-file", seen, remedy)] };
  };
  try {
    const read = equivalentsSchema.safeParse(JSON.parse(text));
    if (read.success) return { listed: read.data, problems: [] };
    const [issue] = read.error.issues;
    return refused(`${issue?.path.join(".") || "The file"}: ${issue?.message}.`);
  } catch (thrown) {
    return refused(`It is not JSON: ${thrown instanceof Error ? thrown.message : thrown}.`);
  }
}

export function isListed({ was, becomes }: Mutant, listed: readonly Equivalent[]): boolean {
  return listed.some((each) => each.was === was && each.becomes === becomes);
}
