import { join } from "node:path";
import { expect, it } from "vitest";
import { COURSE_ROOT, type LessonFiles, readCourse, readLessonFiles, textProblems } from "@/lib/lessons";
import { KNOWN_MISTAKES, type KnownMistake } from "./testing/known-mistakes";

/** One place of a kind in one lesson is tried; `npm run soak -- lessons` tries thirty in each. */
const IS_SOAK = process.env.GRADBOOK_RUNS !== undefined;
const PLACES = IS_SOAK ? 30 : 1;
const LEAST_SHARE = 0.95;

const { course } = await readCourse(COURSE_ROOT);
const lessons = await Promise.all(
  course.lessons.map(async (slug) => ({ slug, files: await readLessonFiles(join(COURSE_ROOT, slug)) })),
);

it("A known mistake at a known line of a real lesson is told on that line, in 95 of 100 cases", {
  timeout: 3_600_000,
}, () => {
  const missed: string[] = [];
  let tried = 0;
  for (const [index, mistake] of KNOWN_MISTAKES.entries())
    for (const { slug, files } of IS_SOAK ? lessons : lessons.slice(index % lessons.length).slice(0, 1))
      for (const { text, line } of textsWith(mistake, files.get("index.mdx") ?? "")) {
        tried += 1;
        const told = linesTold(slug, files, text);
        if (told[0] !== line)
          missed.push(`${mistake.name}: ${slug}:${line}, told ${told.slice(0, 3).join(", ") || "nothing"}`);
      }
  const share = 1 - missed.length / tried;
  console.log(`${tried} known mistakes, ${(100 * share).toFixed(1)} % told first on their line`);
  for (const each of missed) console.log(each);
  expect(tried).toBeGreaterThanOrEqual(KNOWN_MISTAKES.length);
  expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
});

/** The text with the mistake, at as many places as are tried, evenly spread; and the line that is to be told. */
function textsWith(
  { where, made, linesBelow = 0 }: KnownMistake,
  text: string,
): { text: string; line: number }[] {
  const found = [...text.matchAll(where)];
  const step = Math.max(1, found.length / PLACES);
  const chosen = found.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map(({ index, 0: piece }) => ({
    text: text.slice(0, index) + made(piece) + text.slice(index + piece.length),
    line: text.slice(0, index).split("\n").length + linesBelow,
  }));
}

/** The lines of the lesson's text that are told, in the order in which they are. */
function linesTold(slug: string, files: LessonFiles, text: string): number[] {
  const problems = textProblems(slug, new Map([...files, ["index.mdx", text]]), course.lessons);
  return problems
    .filter(({ file }) => file === `${slug}/index.mdx`)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}
