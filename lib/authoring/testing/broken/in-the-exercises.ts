import { lessonText } from "@/lib/lessons/testing/course-folder";
import { type Broken, course, exercise, lesson, TEXT } from "./broken";

const at = (file: string, line = 1) => `tiny/exercises/twice/${file}:${line}`;
const checks = (list: string) =>
  `import { defineChecks } from "gradbook/check";\n\nexport default defineChecks(${list});\n`;
const NAMED = "---\ntitle: Twice\n---\n\nDouble it.\n";

export const brokenExercises: readonly Broken[] = [
  { rule: "missing-exercise", at: `${TEXT}:9`, files: lesson('<Exercise id="no-such" />') },
  {
    rule: "unused-exercise",
    at: at("index.mdx"),
    files: { ...exercise({}), ...course({ [TEXT]: lessonText("Text.", '\n<Question id="kept" />') }) },
  },
  { rule: "missing-file", at: at("solution.ts"), files: exercise({ "solution.ts": null }) },
  {
    rule: "answer-syntax",
    at: at("solution.ts", 1),
    files: exercise({ "solution.ts": "export const = 1;\n" }),
  },
  { rule: "checks-syntax", at: at("checks.ts", 1), files: exercise({ "checks.ts": "export default [;\n" }) },
  { rule: "checks-fail", at: at("checks.ts"), files: exercise({ "checks.ts": checks("[]") }) },
  {
    rule: "no-such-argument",
    at: at("checks.ts", 1),
    files: exercise({
      "checks.ts": checks('[{ title: "slope", call: "twice", inputs: [[1]], gradient: ["w"] }]'),
    }),
  },
  {
    rule: "starter-fails",
    at: at("starter.ts", 1),
    files: exercise({
      "starter.ts": 'throw new Error("no");\nexport const twice = (x: number): number => x;\n',
    }),
  },
  {
    rule: "starter-passes",
    at: at("starter.ts"),
    files: exercise({ "starter.ts": "export const twice = (x: number): number => 2 * x;\n" }),
  },
  {
    rule: "solution-fails",
    at: at("solution.ts"),
    files: exercise({ "checks.ts": checks('[{ title: "d", call: "twice", inputs: [[1]], expect: [3] }]') }),
  },
  {
    rule: "mistake-fails",
    at: at("wrong/same.ts", 1),
    files: exercise({ "wrong/same.ts": 'throw new Error("no");\n' }),
  },
  {
    rule: "mistake-passes",
    at: at("wrong/same.ts"),
    files: exercise({ "wrong/same.ts": "export const twice = (x: number): number => 2 * x;\n" }),
  },
  {
    rule: "mistakes-alike",
    at: at("wrong/same.ts"),
    files: exercise({
      "index.mdx": `${NAMED}\n<Feedback for="same">It is itself.</Feedback>\n\n<Feedback for="also">It is itself.</Feedback>\n`,
      "wrong/also.ts": "export const twice = (x: number): number => +x;\n",
    }),
  },
  { rule: "missing-feedback", at: at("wrong/same.ts"), files: exercise({ "index.mdx": NAMED }) },
  { rule: "unknown-mistake", at: at("index.mdx", 7), files: exercise({ "wrong/same.ts": null }) },
  {
    rule: "mutant-passes",
    at: at("solution.ts", 2),
    files: exercise({
      "checks.ts": checks('[{ title: "doubles", call: "twice", inputs: [[2]] }]'),
      "wrong/same.ts": "export const twice = (x: number): number => x;\n",
      "solution.ts": "export function twice(x: number): number {\n  return x * 2;\n}\n",
    }),
  },
  { rule: "equivalent-file", at: at("equivalent.json"), files: exercise({ "equivalent.json": "{}" }) },
  {
    rule: "equivalent-idle",
    at: at("equivalent.json"),
    files: exercise({
      "equivalent.json": '[{ "was": "a", "becomes": "b", "because": "They are the same number." }]',
    }),
  },
  {
    rule: "program-type",
    at: at("starter.ts", 1),
    files: exercise({
      "starter.ts": 'export const twice = (x: number): number => String(x).length + "0";\n',
    }),
  },
];
