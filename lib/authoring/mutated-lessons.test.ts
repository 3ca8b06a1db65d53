import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { COURSE_ROOT, type LessonFiles, readCourse, readLessonFiles, textProblems } from "@/lib/lessons";
import { printedProblems } from "./print-problems";
import { mutatedText } from "./testing/mutated-text";

const RUNS = Number(process.env.GRADBOOK_RUNS ?? 40);
/** Of the processor, which other work on the machine does not lengthen. */
const MOST_MS = 5_000;

const { course } = await readCourse(COURSE_ROOT);

type Text = { path: string; text: string; around: LessonFiles };

/** Every text of every lesson; those of exercises and questions stand in a lesson of their own, which is read faster. */
const texts: Text[] = (
  await Promise.all(course.lessons.map((slug) => readLessonFiles(join(COURSE_ROOT, slug))))
).flatMap((files) =>
  [...files].flatMap(([path, text]) => {
    if (!path.endsWith(".mdx")) return [];
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const around = [...files].filter(([other]) => folder !== "" && other.startsWith(folder));
    return [{ path, text, around: new Map(around) }];
  }),
);

it("A lesson with any changes is read within seconds, nothing of it runs, and what is said has its place and is plain text", {
  timeout: 7_200_000,
}, () => {
  let slowest = 0;
  const property = fc.property(mutatedText(texts.map(({ text }) => text)), ({ index, text }) => {
    const { path, around } = texts[index]!;
    const began = process.cpuUsage();
    const problems = textProblems("tiny", new Map([...around, [path, text]]), course.lessons);
    const { user, system } = process.cpuUsage(began);
    const tookMs = (user + system) / 1_000;
    slowest = Math.max(slowest, tookMs);
    const lines = text.split(/\r\n|\n|\r/).length;
    for (const { file, line, column, seen, remedy } of problems) {
      expect(file).toMatch(/^tiny\/[\w./-]+$/);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      if (file === `tiny/${path}`) expect(line).toBeLessThanOrEqual(lines);
      expect(seen.length).toBeGreaterThan(0);
      expect(remedy.length).toBeGreaterThan(0);
    }
    const printed = printedProblems(problems, { colour: false });
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2028\u2029]/u);
    expect(tookMs).toBeLessThan(MOST_MS);
  });
  const globals = Object.keys(globalThis).length;
  fc.assert(property, {
    numRuns: RUNS,
    seed: 20_261_122,
    endOnFailure: process.env.GRADBOOK_RUNS === undefined,
  });
  console.log(`${RUNS} changed texts, the slowest took ${slowest.toFixed(0)} ms`);
  expect(Object.keys(globalThis)).toHaveLength(globals);
  expect(Reflect.has({}, "polluted")).toBe(false);
});
