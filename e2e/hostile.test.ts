import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";
import programs from "./programs.json" with { type: "json" };
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

test.beforeEach(({ page }) => openLesson(page, "limits"));

/** How a run can end. "any": some browsers finish it in time, others do not. */
const ENDS = {
  stopped: /^Stopped after 1 s/,
  error: /^Stopped by an error\.$/,
  shown: /^Ran in /,
  any: /^(Ran in|Stopped after 1 s)/,
};

/** Runs the programs of a group in turn, and after each an honest one. */
async function runGroup(page: Page, group: string, title: string): Promise<void> {
  for (const { id, program, ends, says } of programs.filter((each) => each.group === group))
    await test.step(id, async () => {
      const { output, status } = cell(page, title);
      await runProgram(page, title, program);
      await expect(status, id).toHaveText(ENDS[ends as keyof typeof ENDS]);
      await expect(ends === "stopped" || ends === "any" ? status : output, id).toContainText(says);
      await runProgram(page, title, "40 + 2");
      await expect(output, `after ${id}`).toHaveText("42");
    });
}

test("What never ends is stopped at its limit, and the next run works", async ({ page }) => {
  await runGroup(page, "endless", "Hasty");
});

test("What is too deep for the stack is an error or a value, and the next run works", async ({ page }) => {
  await runGroup(page, "deep", "Patient");
});

test("What a cell leaves running does not print into the next cell's output", async ({ page }) => {
  await runProgram(page, "Patient", 'setInterval(() => console.log("stray"), 1);\n"started";');
  await expect(cell(page, "Patient").output).toContainText("started");
  await runProgram(page, "Hasty", "await new Promise((done) => setTimeout(done, 100));\n42;");
  await expect(cell(page, "Hasty").status).toHaveText(/^Ran in /);
  await expect(cell(page, "Hasty").output).toHaveText("42");
});

test("What looks like markup is shown as text and does nothing", async ({ page }) => {
  await runGroup(page, "markup", "Patient");
  for (const frame of page.frames()) expect(await frame.evaluate(() => "taken" in globalThis)).toBe(false);
  await expect(cell(page, "Patient").output.locator("img, svg")).toHaveCount(0);
});

test("Honest programs that take their time are not refused", async ({ page }) => {
  await runGroup(page, "honest", "Patient");
});

test("The limit is kept within the patience that was promised", async ({ page }) => {
  const elapsed = await page.evaluate(async () => {
    const region = document.querySelector('[aria-label="Cell: Hasty"]');
    const area = region?.querySelector("textarea");
    const status = region?.querySelector('[role="status"]');
    const button = region?.querySelector<HTMLButtonElement>('button[aria-label="Run"]');
    if (!area || !status || !button) throw new Error("The cell “Hasty” is not there.");
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, "for (;;);");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    button.click();
    const began = performance.now();
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (status.textContent?.startsWith("Stopped after")) resolve();
      });
      watch.observe(status, { subtree: true, childList: true, characterData: true });
    });
    return performance.now() - began;
  });
  expect(elapsed).toBeGreaterThan(990);
  // The promise is a quarter of a second; the rest is for loading the compiler on a machine that is busy testing.
  expect(elapsed).toBeLessThan(2_000);
});

test("While a program loops the page stays smooth, and Stop stops it", async ({ page }) => {
  const { stop, status, output } = cell(page, "Patient");
  await runProgram(page, "Patient", "for (;;);");
  await expect(stop).toBeVisible();
  const gaps = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const frame = (now: number) => {
          times.push(now);
          if (times.length <= 120) requestAnimationFrame(frame);
          else resolve(times.slice(1).map((time, i) => time - (times[i] ?? time)));
        };
        requestAnimationFrame(frame);
      }),
  );
  // The median: a page that waits for the loop draws nothing at all, while the scheduler of two busy cores leaves
  // every page out for a moment now and then.
  const sorted = gaps.sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(50);
  await stop.click();
  await expect(status).toHaveText("Stopped.");
  await runProgram(page, "Patient", "40 + 2");
  await expect(output).toHaveText("42");
});

test("After a stop the names that a cell needs are there again", async ({ page }) => {
  await cell(page, "Taker").run.click();
  await expect(cell(page, "Taker").output).toHaveText("21");
  await runProgram(page, "Hasty", "for (;;);");
  await expect(cell(page, "Hasty").status).toContainText("Stopped after 1 s");
  await cell(page, "Taker").run.click();
  await expect(cell(page, "Taker").status).toHaveText(/^Ran in /);
  await expect(cell(page, "Taker").output).toHaveText("21");
});
