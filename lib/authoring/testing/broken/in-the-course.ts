import { lessonText } from "@/lib/lessons/testing/course-folder";
import { type Broken, cell, course, head, lesson, TEXT } from "./broken";

const courseJson = (lessons: string[], parts?: { title: string; lessons: string[] }[]) =>
  JSON.stringify({ title: "T", subtitle: "S", lessons, ...(parts && { parts }) });
const ledger = (verdict: string) =>
  JSON.stringify([{ id: "C01", claim: "It bends.", texts: ["S1"], verdict }]);
const claiming = (id: string) =>
  lesson(cell("a", "1"), "", `<Claim id="${id}" verdict="holds" evidence="a" asks="kept">It bends.</Claim>`);
const long = (count: number) => `${Array.from({ length: count }, () => "cat").join(" ")}.`;
const hard =
  "Contemporary representational architectures incorporate parametrised nonlinear transformations, necessitating considerable computational sophistication. ";

export const brokenCourses: readonly Broken[] = [
  {
    rule: "theme-contrast",
    at: "course.json:1",
    files: {
      ...lesson("Text."),
      "course.json": JSON.stringify({
        title: "T",
        subtitle: "S",
        lessons: ["tiny"],
        theme: { accent: { light: "#ffffaa", dark: "#88ccff" } },
      }),
    },
  },
  { rule: "course-file", at: "course.json:1", files: { ...lesson("Text."), "course.json": "{" } },
  {
    rule: "unlisted-lesson",
    at: "course.json:1",
    files: { ...lesson("Text."), "course.json": courseJson([]) },
  },
  {
    rule: "missing-lesson",
    at: "course.json:1",
    files: { ...lesson("Text."), "course.json": courseJson(["tiny", "tinny"]) },
  },
  {
    rule: "unknown-lesson",
    at: "course.json:1",
    files: { ...lesson("Text."), "course.json": courseJson(["tiny"], [{ title: "P", lessons: ["tinny"] }]) },
  },
  {
    rule: "unknown-objective",
    at: "tiny/questions/kept/index.mdx:1",
    files: {
      ...lesson("Text."),
      "tiny/questions/kept/index.mdx":
        "---\nobjectives: [1, 2]\n---\n\nWhat?\n\n<Option correct>a <Feedback>Yes.</Feedback></Option>\n\n<Option>b <Feedback>No.</Feedback></Option>\n",
    },
  },
  { rule: "unasked-objective", at: `${TEXT}:4`, files: head("[Be read]", "[Be read, Be understood]") },
  { rule: "unknown-claim", at: `${TEXT}:13`, files: { ...claiming("C02"), "claims.json": ledger("holds") } },
  { rule: "claim-verdict", at: `${TEXT}:13`, files: { ...claiming("C01"), "claims.json": ledger("wrong") } },
  {
    rule: "untaught-claim",
    at: "claims.json:1",
    files: { ...lesson("Text."), "claims.json": ledger("holds") },
  },
  { rule: "reading-level", at: `${TEXT}:9`, files: lesson("## Hard", "", hard.repeat(10)) },
  { rule: "long-sentence", at: `${TEXT}:9`, files: lesson(long(50)) },
  {
    rule: "long-paragraph",
    at: `${TEXT}:9`,
    files: lesson(`${long(40)} `.repeat(4).replaceAll("cat cat.", "cat cat.")),
  },
  {
    rule: "reading-time",
    at: `${TEXT}:5`,
    files: course({
      [TEXT]: lessonText(...Array.from({ length: 40 }, () => `${long(40)}\n`), '\n<Question id="kept" />'),
    }),
  },
];
