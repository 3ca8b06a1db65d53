import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import {
  COURSE_ROOT,
  changedSolutions,
  readCourse,
  readLesson,
  readLessonFiles,
  shownPath,
} from "@/lib/lessons";
import { checkInPage, openForAnswers } from "./exercise-page";
import { serveSite } from "./served-site";
import type { Tally } from "./steps";

/**
 * Every small slip of every solution, checked in the real page: none is accepted but those that their author lists as
 * right. Prints a line for each exercise, and one for each slip that is judged otherwise.
 */
export async function soakMutants(executablePath: string): Promise<Tally> {
  const { course } = await readCourse(COURSE_ROOT);
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const total: Tally = { passed: 0, failed: 0 };
  try {
    for (const slug of course.lessons) {
      const folder = join(COURSE_ROOT, slug);
      const { exercises } = readLesson(shownPath(folder), await readLessonFiles(folder), course.lessons);
      for (const [id, written] of exercises) {
        const changed = await changedSolutions(`${shownPath(folder)}/exercises/${id}`, written);
        const tally = await checkAll(browser, `${site.url}/lessons/${slug}`, written.title, changed);
        const counts = `${changed.length} changed solutions, ${tally.failed} judged otherwise than they should`;
        console.log(`${tally.failed === 0 ? "✓" : "✗"} ${slug}/${id}: ${counts}`);
        total.passed += tally.passed;
        total.failed += tally.failed;
      }
    }
    return total;
  } finally {
    await browser.close();
    site.close();
  }
}

async function checkAll(
  browser: Browser,
  url: string,
  title: string,
  changed: Awaited<ReturnType<typeof changedSolutions>>,
): Promise<Tally> {
  const { session, close } = await openForAnswers(browser, url);
  const tally: Tally = { passed: 0, failed: 0 };
  for (const { mutant, right } of changed) {
    const status = await checkInPage(session, title, mutant.source);
    const asItShould = status.startsWith("Correct.") === right;
    tally[asItShould ? "passed" : "failed"] += 1;
    if (!asItShould) console.log(`  ${mutant.line}:${mutant.column} “${mutant.becomes}”: ${status}`);
  }
  await close();
  return tally;
}
