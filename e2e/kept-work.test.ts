import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { answer, cell, exercise, openLesson, question, tasksDone } from "./lesson";

const SCRATCH = "Send something other than ones";
const VALUE = "Write ReLU";
const RIGHT = "export function relu(x: number): number {\n  return Math.max(0, x);\n}";
const KINK = /PyTorch says that the slope of ReLU is 0/;

test("What was typed is there after a reload, in cells and exercises", async ({ page }) => {
  await openLesson(page);
  await cell(page, SCRATCH).code.fill("1 + 2");
  await exercise(page, VALUE).code.fill("// half an answer");
  // Both texts have reached the page, however busy the machine is.
  await expect(cell(page, SCRATCH).startOver).toBeEnabled();
  await expect(exercise(page, VALUE).startOver).toBeEnabled();
  await page.reload();
  await expect(cell(page, SCRATCH).code).toHaveValue("1 + 2");
  await expect(exercise(page, VALUE).code).toHaveValue("// half an answer");
});

async function solveTwo(page: Page): Promise<void> {
  await answer(page, VALUE, RIGHT);
  await expect(exercise(page, VALUE).verdict).toHaveText(/^Correct\./);
  const { option, check, status } = question(page, KINK);
  await option(/^A convention/).check();
  await check.click();
  await expect(status).toHaveText("Correct.");
}

async function expectTwoSolved(page: Page): Promise<void> {
  await expect(exercise(page, VALUE).verdict).toHaveText(/^Correct\./);
  await expect(exercise(page, VALUE).code).toHaveValue(RIGHT);
  await expect(question(page, KINK).option(/^A convention/)).toBeChecked();
  await expect(question(page, KINK).status).toHaveText("Correct.");
  await expect(tasksDone(page)).toHaveText("2 of 11 tasks done");
}

test("Verdicts, answers and progress are there after a reload, in a new page and on the course page", async ({
  page,
  context,
}) => {
  await openLesson(page);
  await expect(tasksDone(page)).toHaveText("0 of 11 tasks done");
  await solveTwo(page);
  await expectTwoSolved(page);
  await page.reload();
  await expectTwoSolved(page);
  const another = await context.newPage();
  await openLesson(another);
  await expectTwoSolved(another);
  await another.goto("/");
  await expect(another.getByText("2 of 11 tasks done", { exact: true })).toBeVisible();
});

test("A text that Start over put aside is there after a reload, one click away", async ({ page }) => {
  await openLesson(page);
  const { code, startOver, region } = cell(page, SCRATCH);
  const shipped = await code.inputValue();
  await code.fill("const kept = 1;");
  await startOver.click();
  await page.reload();
  await expect(code).toHaveValue(shipped);
  await region.getByText("Earlier drafts (1)").click();
  await region.getByRole("button", { name: "const kept = 1;" }).click();
  await expect(code).toHaveValue("const kept = 1;");
});

/** Texts of the drafts that stand in the log on disk, read by another page. */
async function savedDrafts(context: BrowserContext): Promise<string[]> {
  const reader = await context.newPage();
  await reader.goto("/icon.svg");
  const texts = await reader.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("gradbook-progress");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("events").objectStore("events").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.flatMap(({ text }: { text?: string }) => text ?? []));
          };
        };
      }),
  );
  await reader.close();
  return texts;
}

test("What was typed two seconds before a crash is there afterwards", async ({ page, context }) => {
  await openLesson(page);
  await cell(page, SCRATCH).code.fill("let beforeTheCrash = 1;");
  // A draft is promised to be written two seconds after the first key; a busy machine gets some grace.
  await expect.poll(() => savedDrafts(context), { timeout: 4_000 }).toContain("let beforeTheCrash = 1;");
  const crashed = page.waitForEvent("crash");
  const devtools = await context.newCDPSession(page);
  void devtools.send("Page.crash").catch(() => {
    // The page that was to answer is gone.
  });
  await crashed;
  const after = await context.newPage();
  await openLesson(after);
  await expect(cell(after, SCRATCH).code).toHaveValue("let beforeTheCrash = 1;");
});

test("When the disk is full the page says that work is not saved, and keeps it on the screen", async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: String(baseURL), quotaSize: 1 });
  await openLesson(page);
  const text = `// ${"much ".repeat(20_000)}`;
  await exercise(page, VALUE).code.fill(text);
  const notice = page.getByRole("alert").filter({ hasText: "Your work is not being saved." });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("no room left");
  await expect(exercise(page, VALUE).code).toHaveValue(text);
});

test("Without storage the page says that work will be gone, and everything still works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("The user denied permission.", "SecurityError");
      },
    });
  });
  await openLesson(page);
  await expect(
    page.getByRole("alert").filter({ hasText: "This browser keeps nothing for this page" }),
  ).toBeVisible();
  await solveTwo(page);
  await expectTwoSolved(page);
});
