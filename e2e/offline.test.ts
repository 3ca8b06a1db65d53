import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, question, runProgram } from "./lesson";

test.use({ serviceWorkers: "allow" });

const SCRATCH = "Send something other than ones";
const CARD = "/practice/relu/question/kink";

/** Waits until the browser has kept a page for reading without a network. */
async function kept(page: Page, path: string): Promise<void> {
  const isKept = async (path: string) =>
    navigator.serviceWorker.controller !== null &&
    (await caches.match(path, { ignoreVary: true })) !== undefined;
  await expect.poll(() => page.evaluate(isKept, path)).toBe(true);
}

test("Without a network visited lessons run, today's cards are asked, and what was done is there afterwards", async ({
  page,
  context,
}) => {
  await openLesson(page);
  await kept(page, "/lessons/relu");
  await page.goto("/practice");
  await kept(page, CARD);
  await context.setOffline(true);

  await page.reload();
  await expect(page.getByRole("region", { name: "Today" })).toContainText("10 cards for today");
  await page.goto(CARD);
  const { option, check, status } = question(page, /PyTorch says that the slope of ReLU is 0/);
  await option(/^A convention/).check();
  await check.click();
  await expect(status).toHaveText(/^Correct/);

  await page.goto("/lessons/relu");
  await runProgram(page, SCRATCH, "6 * 7");
  await expect(cell(page, SCRATCH).output).toHaveText("42");
  // The one frame that the page has added is its own; the sandbox stands in it, as closed as ever.
  await expect(page.frameLocator('iframe[title="Sandbox"]').locator("iframe")).toHaveAttribute(
    "sandbox",
    "allow-scripts",
  );

  await page.goto("/lessons/sigmoid-and-tanh");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no network");
  await expect(page.getByRole("main").getByRole("link", { name: "ReLU" })).toBeVisible();

  await context.setOffline(false);
  // The page that had to wait opens by itself.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sigmoid and tanh");
  await page.goto("/practice");
  await expect(page.getByRole("region", { name: "Today" })).toContainText("9 cards for today");
  await openLesson(page);
  await expect(cell(page, SCRATCH).code).toHaveValue("6 * 7");
});
