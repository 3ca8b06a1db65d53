import { z } from "zod";
import type { Frontmatter, QuestionKind } from "@/lib/model";
import { questionKinds } from "./question";
import type { TextKind } from "./word";

/** The fields that each kind of text has. */
export type FrontmatterOf = {
  lesson: Frontmatter;
  exercise: { title: string; objectives: number[]; practice: boolean };
  question: { kind: QuestionKind; objectives: number[] };
};

const line = z.string().trim().min(1);
const lessonId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const objectives = z.array(z.int().min(1)).default([]);
const sourceId = z.string().regex(/^S\d+$/);

/** Fields as zod checks them; what is said of a field that fails stands in `expected`. */
export const schemas: { [K in TextKind]: z.ZodType<FrontmatterOf[K]> } = {
  lesson: z.strictObject({
    title: line,
    summary: line,
    objectives: z.array(line).min(1),
    minutes: z.int().min(1).max(180),
    prerequisites: z.array(lessonId),
    sources: z.array(sourceId),
  }),
  exercise: z.strictObject({ title: line, objectives, practice: z.boolean().default(true) }),
  question: z.strictObject({ kind: z.enum(questionKinds).default("choice"), objectives }),
};

const OBJECTIVES = "a list of numbers of the lesson's objectives, such as [1, 3]";

/** Field → what it must be. */
export const expected: Readonly<Record<TextKind, ReadonlyMap<string, string>>> = {
  lesson: new Map([
    ["title", "text that is not empty"],
    ["summary", "text that is not empty"],
    ["objectives", "a list of texts, at least one and none empty"],
    ["minutes", "a whole number from 1 to 180"],
    ["prerequisites", 'a list of lesson ids, in which only a-z, 0-9 and "-" stand'],
    ["sources", 'a list of source ids such as "S1"'],
  ]),
  exercise: new Map([
    ["title", "text that is not empty"],
    ["objectives", OBJECTIVES],
    ["practice", "true or false: whether it comes back in practice"],
  ]),
  question: new Map([
    ["kind", `one of ${questionKinds.join(", ")}`],
    ["objectives", OBJECTIVES],
  ]),
};

/** "The required fields are title, summary, …" */
export function requiredFields(kind: TextKind): string {
  const names =
    kind === "lesson"
      ? [...expected[kind].keys()]
      : [...expected[kind].keys()].filter((name) => name === "title");
  if (names.length === 0) return "No field is required.";
  return names.length === 1
    ? `The required field is ${names[0]}.`
    : `The required fields are ${names.join(", ")}.`;
}
