import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, question, tasksDone } from "./lesson";

const SCRATCH = "Send something other than ones";
const KINK = /PyTorch says that the slope of ReLU is 0/;
const hinge = (page: Page) =>
  page.getByRole("listitem").filter({ hasText: "Say what PyTorch answers at the hinge" }).first();

test("A wrong answer leads from the progress page back to its passage, and a right one is counted, in an open course page too", async ({
  page,
  context,
}) => {
  const course = await context.newPage();
  await course.goto("/");
  await page.goto("/progress");
  await expect(page.getByText("Nothing is done yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Begin with the first lesson" })).toBeVisible();
  await openLesson(page);
  const { option, check, status } = question(page, KINK);
  await option(/^A rounding error/).check();
  await check.click();
  await expect(status).toHaveText(/^Not yet\./);
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(hinge(page)).toContainText("Look again · 0 of 2 tasks done");
  await expect(page.getByText(/you worked here on 1 day, gave 1 answer, 0 of them right/)).toBeVisible();

  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(sideways)).toBe(0);
  }

  await hinge(page).getByRole("link", { name: "At the hinge" }).click();
  await expect(page.getByRole("heading", { name: "At the hinge" })).toBeInViewport();
  await option(/^A convention/).check();
  await check.click();
  await expect(status).toHaveText("Correct.");
  await expect(tasksDone(course).filter({ hasText: /^1 / })).toBeVisible();
  await page.goto("/progress");
  await expect(hinge(page)).toContainText("Begun · 1 of 2 tasks done");
  await expect(page.getByText(/^1 of \d+ tasks done, 0 of \d+ objectives mastered\.$/)).toBeVisible();
  await forget(page);
  await expect(tasksDone(course).filter({ hasText: /^1 / })).toHaveCount(0);
});

/** All that this browser keeps of the site. */
const kept = async (page: Page) => ({
  databases: (await page.evaluate(() => indexedDB.databases())).map(({ name }) => name),
  settings: await page.evaluate(() => Object.keys(localStorage)),
  caches: await page.evaluate(() => caches.keys()),
});

async function forget(page: Page): Promise<void> {
  await page.goto("/progress");
  await page.getByRole("button", { name: "Forget everything…" }).click();
  const dialog = page.getByRole("dialog", { name: "Forget everything?" });
  await expect(dialog.getByRole("button", { name: "Forget everything" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: "Yes, delete all of it" }).check();
  await dialog.getByRole("button", { name: "Forget everything" }).click();
  await expect(page.getByRole("heading", { name: "Everything is forgotten" })).toBeVisible();
}

test("Work leaves as a file, is forgotten in every tab, and comes back from the file; a damaged one is refused", async ({
  page,
  context,
}) => {
  const lesson = await context.newPage();
  await openLesson(lesson);
  const shipped = await cell(lesson, SCRATCH).code.inputValue();
  await cell(lesson, SCRATCH).code.fill("const kept = 1;");
  await expect(cell(lesson, SCRATCH).startOver).toBeEnabled();
  await lesson.getByRole("button", { name: "Use dark colours" }).click();
  await lesson.reload();
  await expect(cell(lesson, SCRATCH).code).toHaveValue("const kept = 1;");

  await page.goto("/progress");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export" }).click(),
  ]);
  const whole = await readFile(await download.path());
  await forget(page);
  await expect(cell(lesson, SCRATCH).code).toHaveValue(shipped);
  await lesson.close();
  await forget(page);
  expect(await kept(page)).toEqual({ databases: [], settings: [], caches: [] });

  await page.goto("/progress");
  const choose = (buffer: Buffer) =>
    page
      .getByLabel("Import")
      .setInputFiles({ name: download.suggestedFilename(), mimeType: "application/json", buffer });
  await choose(whole.subarray(0, whole.length - 9));
  await expect(page.getByRole("alert").filter({ hasText: "This file is damaged (line " })).toBeVisible();
  await expect(page.getByText("Nothing is done yet")).toBeVisible();

  await choose(whole);
  await expect(page.getByRole("region", { name: "What the file adds" })).toContainText(/ReLU: 1 text/);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("Taken in.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use light colours" })).toBeVisible();
  await choose(whole);
  await expect(page.getByText("everything in it is here already")).toBeVisible();
  await openLesson(page);
  await expect(cell(page, SCRATCH).code).toHaveValue("const kept = 1;");
});
