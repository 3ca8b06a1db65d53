import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COURSE_ROOT, loadLesson } from "@/lib/lessons";
import { type Measurements, measured } from "./measurement";

const LESSON = "relu";
/** `GRADBOOK_COPIES=1000` measures so many as well. */
const COUNTS = [10, 100, ...(process.env.GRADBOOK_COPIES ? [Number(process.env.GRADBOOK_COPIES)] : [])];

/**
 * What a lesson costs the build where its programs were run before: copies of one real lesson, each read, compiled,
 * proven from kept results and bundled. `perLesson` is set against that of ten copies: 1 is a straight line.
 */
export async function benchBuild(): Promise<Measurements> {
  const results: Measurements = {};
  // Runs the programs of the lesson, which copies share by their content, and starts what is started once.
  await timed(1);
  let ofTen = Number.NaN;
  for (const count of COUNTS) {
    const { made, again } = await timed(count);
    if (count === COUNTS[0]) ofTen = made / count;
    results[`perLesson-${count}`] = measured(made / count, "ms", { ofTen: made / count / ofTen });
    results[`unchanged-${count}`] = measured(again / count, "ms");
  }
  return results;
}

/** Milliseconds to make so many copies, and to be asked for each of them again. */
async function timed(count: number): Promise<{ made: number; again: number }> {
  const root = await mkdtemp(join(tmpdir(), "gradbook-build-"));
  const slugs = Array.from({ length: count }, (_, i) => `copy-${count}-${i}`);
  try {
    for (const slug of slugs) await cp(join(COURSE_ROOT, LESSON), join(root, slug), { recursive: true });
    const made = await millisecondsOf(() => loadAll(root, slugs));
    return { made, again: await millisecondsOf(() => loadAll(root, slugs)) };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function loadAll(root: string, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const loaded = await loadLesson(root, slug);
    if (loaded.kind === "broken") throw new Error(`${slug}: ${loaded.problems[0]?.seen}`);
  }
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
