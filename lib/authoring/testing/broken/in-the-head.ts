import { lessonText } from "@/lib/lessons/testing/course-folder";
import { type Broken, course, head, lesson, TEXT, USED } from "./broken";

const file = (text: string) => course({ [TEXT]: text });
const QUESTION =
  "---\nobjectives: [1]\n---\n\nWhat?\n\n<Option correct>a <Feedback>Yes.</Feedback></Option>\n\n<Option>b <Feedback>No.</Feedback></Option>\n";
const asking = (slug: string) => ({ [`${slug}/questions/kept/index.mdx`]: QUESTION });
const courseJson = (...lessons: string[]) => JSON.stringify({ title: "T", subtitle: "S", lessons });
const needs = (slug: string) =>
  lessonText("Text.", USED).replace("prerequisites: []", `prerequisites: [${slug}]`);

export const brokenHeads: readonly Broken[] = [
  { rule: "empty", at: `${TEXT}:1`, files: { [TEXT]: "" } },
  { rule: "file-size", at: `${TEXT}:10`, files: lesson("", "word ".repeat(30_000)) },
  { rule: "place-to-fill", at: `${TEXT}:9`, files: lesson("{/* FILL: what this lesson is for */}") },
  { rule: "file-kind", at: `${TEXT}:3`, files: head("title: Tiny", "title: Tiny\n# \u0000") },
  { rule: "hidden-character", at: `${TEXT}:10`, files: lesson("", "A \u202Eterces\u202C word.") },
  { rule: "frontmatter", at: `${TEXT}:1`, files: file(`Text.\n${USED}`) },
  { rule: "frontmatter-yaml", at: `${TEXT}:2`, files: head("title: Tiny", 'title: "Tiny') },
  { rule: "frontmatter-tag", at: `${TEXT}:2`, files: head("title: Tiny", "title: !!js/function f") },
  { rule: "frontmatter-alias", at: `${TEXT}:2`, files: head("title: Tiny", "title: *tiny") },
  { rule: "frontmatter-field", at: `${TEXT}:5`, files: head("minutes: 5", "minutes: soon") },
  { rule: "prerequisite", at: `${TEXT}:6`, files: head("prerequisites: []", "prerequisites: [tinny]") },
  {
    rule: "prerequisite-cycle",
    at: "one/index.mdx:6",
    files: {
      ...{ "one/index.mdx": needs("two"), ...asking("one") },
      ...{ "two/index.mdx": needs("one"), ...asking("two") },
    },
  },
  {
    rule: "prerequisite-order",
    at: "one/index.mdx:6",
    files: {
      "course.json": courseJson("one", "two"),
      ...{ "one/index.mdx": needs("two"), ...asking("one") },
      ...{ "two/index.mdx": lessonText("Text.", USED), ...asking("two") },
    },
  },
];
