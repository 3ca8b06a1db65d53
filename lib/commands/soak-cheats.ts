import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { COURSE_ROOT, readCourse, readLesson, readLessonFiles, shownPath } from "@/lib/lessons";
import { checkInPage, openForAnswers } from "./exercise-page";
import { type ServedSite, serveSite, serveTestCourse } from "./served-site";
import type { Tally } from "./steps";

/** A program that is put behind a wrong answer; NAME stands for each of the functions that checks call. */
type Cheat = { id: string; program: string };

const CHEATS = "e2e/cheats.json";
const TEST_COURSE = "e2e/course";

/**
 * A usual mistake of every exercise, of our course and of the tests', with each program that would rather change the checking than
 * the answer: none is accepted. Prints a line for each exercise, and one for each that is.
 */
export async function soakCheats(executablePath: string): Promise<Tally> {
  const cheats = JSON.parse(readFileSync(CHEATS, "utf8")) as Cheat[];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const total: Tally = { passed: 0, failed: 0 };
  try {
    for (const [serve, root] of [
      [serveSite, COURSE_ROOT],
      [serveTestCourse, TEST_COURSE],
    ] as const) {
      const site = await serve();
      const tally = await tryCourse(browser, site, root, cheats).finally(site.close);
      total.passed += tally.passed;
      total.failed += tally.failed;
    }
    return total;
  } finally {
    await browser.close();
  }
}

async function tryCourse(
  browser: Browser,
  site: ServedSite,
  root: string,
  cheats: readonly Cheat[],
): Promise<Tally> {
  const { course } = await readCourse(root);
  const total: Tally = { passed: 0, failed: 0 };
  for (const slug of course.lessons) {
    const folder = join(root, slug);
    const { exercises } = readLesson(shownPath(folder), await readLessonFiles(folder), course.lessons);
    for (const [id, { title, starter, checks, wrong }] of exercises) {
      const [mistake = starter] = wrong.values();
      const programs = cheatsOf(mistake, checks, cheats);
      const accepted = await tryAll(browser, `${site.url}/lessons/${slug}`, title, programs);
      const mark = accepted.length === 0 ? "✓" : "✗";
      console.log(`${mark} ${slug}/${id}: ${programs.length} cheats, ${accepted.length} accepted`);
      for (const cheat of accepted) console.log(`  ${cheat}`);
      total.passed += programs.length - accepted.length;
      total.failed += accepted.length;
    }
  }
  return total;
}

/** A wrong answer with every cheat, for each function that checks call where the cheat is about one. */
function cheatsOf(source: string, checks: string, cheats: readonly Cheat[]): Cheat[] {
  const names = [...new Set([...checks.matchAll(/\bcall: "(\w+)"/g)].map(([, name]) => name ?? ""))];
  return cheats.flatMap(({ id, program }) =>
    (program.includes("NAME") ? names : [""]).map((name) => ({
      id: `${id} ${name}`,
      program: `${source}\n${program.replaceAll("NAME", name)}`,
    })),
  );
}

async function tryAll(
  browser: Browser,
  url: string,
  title: string,
  programs: readonly Cheat[],
): Promise<string[]> {
  const accepted: string[] = [];
  const { session, close } = await openForAnswers(browser, url);
  for (const { id, program } of programs)
    if ((await checkInPage(session, title, program)).startsWith("Correct.")) accepted.push(id);
  await close();
  return accepted;
}
