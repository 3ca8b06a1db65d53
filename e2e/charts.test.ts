import { expect, test } from "@playwright/test";
import { hostile, hostileCells } from "./chart-facts";
import { cell, openLesson } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

test("A chart of what can hardly be drawn says what is missing, and draws no broken number", async ({
  page,
}) => {
  await openLesson(page, "charts");
  for (const [title, says] of hostileCells) await expect(cell(page, title).output, title).toContainText(says);
  for (const [title, says] of hostile.filter(([title]) => title !== "Nowhere a number"))
    await expect(page.locator("figure", { hasText: title }), title).toContainText(says);
  await expect(page.locator("figure#nowhere")).toContainText(
    "no sample is a finite number that an axis can hold",
  );
  const broken = await page
    .locator("figure svg *")
    .evaluateAll((parts) =>
      parts
        .flatMap((part) => [
          part.textContent ?? "",
          ...part.getAttributeNames().map((name) => part.getAttribute(name)),
        ])
        .filter((text) => /NaN|Infinity|undefined/.test(text ?? "")),
    );
  expect(broken).toEqual([]);
});

test("On a phone the page is no wider than the window, whatever its charts hold", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLesson(page, "charts");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
