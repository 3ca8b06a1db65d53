import { z } from "zod";
import type { Frontmatter } from "@/lib/model";
import type { TextKind } from "./vocabulary";

/** The fields that each kind of text has. */
export type FrontmatterOf = {
  lesson: Frontmatter;
  exercise: { title: string };
  question: Record<string, never>;
};

const line = z.string().trim().min(1);
const lessonId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
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
  exercise: z.strictObject({ title: line }),
  question: z.strictObject({}),
};

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
  exercise: new Map([["title", "text that is not empty"]]),
  question: new Map(),
};

/** "The required fields are title, summary, …" */
export function requiredFields(kind: TextKind): string {
  const names = [...expected[kind].keys()];
  return names.length === 1
    ? `The required field is ${names[0]}.`
    : `The required fields are ${names.join(", ")}.`;
}
