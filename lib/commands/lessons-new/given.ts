import { BEGINNINGS, type Order } from "@/lib/authoring";
import { questionKinds } from "@/lib/lessons";
import type { QuestionKind } from "@/lib/model";

/** The flags of the command; the first word says what is begun. */
export const FLAGS = ["root", "lesson", "id", "title", "subtitle", "kind"] as const;

/** What was said by flags or in answers; `root` as it was typed. */
export type Given = {
  [F in Exclude<(typeof FLAGS)[number], "kind">]?: string | undefined;
} & { what?: Order["what"] | undefined; kind?: QuestionKind | undefined };

/** What each beginning has to be told, in the order in which it is asked. */
export const NEEDED = {
  course: ["root", "title", "subtitle"],
  lesson: ["title", "id"],
  exercise: ["lesson", "title", "id"],
  question: ["lesson", "kind", "id"],
} as const satisfies Record<Order["what"], readonly (keyof Given)[]>;

/** What was said on the command line; or why it cannot be meant. */
export function readGiven(
  [what, ...more]: readonly string[],
  { kind, ...values }: { [F in (typeof FLAGS)[number]]?: string | undefined },
): { kind: "given"; given: Given } | { kind: "refused"; seen: string } {
  const refused = (seen: string) => ({ kind: "refused" as const, seen });
  if (more.length > 0)
    return refused(`“${more.join(" ")}” stands alone: name what it is, as in --id ${more[0]}.`);
  const beginning = BEGINNINGS.find((each) => each === what);
  if (what !== undefined && !beginning)
    return refused(`“${what}” cannot be begun. Begin a ${BEGINNINGS.join(", ")}.`);
  const known = questionKinds.find((each) => each === kind);
  if (kind !== undefined && !known)
    return refused(`There is no kind of question “${kind}”. The kinds are ${questionKinds.join(", ")}.`);
  return { kind: "given", given: { ...values, what: beginning, kind: known } };
}

/** What is still to be said, as the command takes it: its first word, or flags. */
export function missing(given: Given): string[] {
  if (!given.what) return [BEGINNINGS.join(" | ")];
  return NEEDED[given.what].filter((name) => !given[name]).map((name) => `--${name}`);
}

/** The order, where nothing is missing; null otherwise. `root`: the course in which it is begun, as an absolute path. */
export function orderOf(given: Given, root: string): Order | null {
  const { what, lesson, id, title, subtitle, kind } = given;
  if (what === "course") return title && subtitle ? { what, root, title, subtitle } : null;
  if (what === "lesson") return id && title ? { what, root, id, title } : null;
  if (what === "exercise") return lesson && id && title ? { what, root, lesson, id, title } : null;
  if (what === "question") return lesson && id && kind ? { what, root, lesson, id, kind } : null;
  return null;
}
