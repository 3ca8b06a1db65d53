import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { type Download, expect, type Page, test } from "@playwright/test";
import { type Box, chart, plotBox, wake } from "./chart";
import { facts, hostile, hostileCells } from "./chart-facts";
import { cell, openLesson } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

function titles(): string[] {
  return facts.map(({ title }) => title);
}

for (const width of [1280, 390])
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("A chart that comes to life stays where the server drew it", async ({ page, browser, baseURL }) => {
      const served = new Map<string, Box>();
      const still = await browser.newPage({
        ...(baseURL && { baseURL }),
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
      });
      await still.goto("/lessons/charts");
      for (const title of titles()) served.set(title, await plotBox(chart(still, title).figure));
      await still.close();
      await openLesson(page, "charts");
      for (const title of titles()) {
        await wake(page, title);
        const live = await plotBox(chart(page, title).figure);
        for (const [side, at] of Object.entries(live)) {
          const before = served.get(title)?.[side as keyof Box] ?? Number.NaN;
          expect(Math.abs(at - before), `${title}: ${side} ${before} becomes ${at}`).toBeLessThanOrEqual(1);
        }
      }
    });
  });

/** Presses Tab until the chart's values have the focus, as a reader without a pointer does. */
async function tabTo(page: Page, title: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate(hasFocus, title)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to “${title}”.`);
}

/** Asked of the page in one go: a chart that comes to life puts another element in the focused one's place. */
function hasFocus(title: string): boolean {
  const focused = document.activeElement;
  return (
    focused?.matches('[role="application"], [role="slider"]') === true &&
    focused.closest("figure")?.querySelector("b")?.textContent === `${title}.`
  );
}

test("The keyboard alone reads any point of any chart", async ({ page }) => {
  await openLesson(page, "charts");
  for (const { title, readings } of facts)
    await test.step(title, async () => {
      const { figure, surface, said } = chart(page, title);
      const isSlider = (await surface.getAttribute("role")) === "slider";
      await tabTo(page, title);
      await expect(async () => {
        await page.keyboard.press("ArrowRight");
        if (isSlider) await expect(figure.locator(".recharts-surface")).toBeVisible({ timeout: 1_000 });
        else await expect(said).not.toBeEmpty({ timeout: 1_000 });
      }).toPass();
      await expect(surface).toBeFocused();
      for (const [keys, text] of readings) {
        for (const [key, times = 1] of keys)
          for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
        if (isSlider) await expect(surface).toHaveAttribute("aria-valuetext", text);
        else await expect(said).toHaveText(text);
      }
    });
});

/**
 * Takes a chart out of the page's flow, to the corner of the window: where it stands, what is above it and how far the
 * page is scrolled, all in parts of a pixel, would paint its lines otherwise.
 */
function putInTheCorner(figure: HTMLElement): void {
  const { width } = figure.getBoundingClientRect();
  document.body.style.visibility = "hidden";
  for (let around = figure.parentElement; around; around = around.parentElement)
    around.style.contain = "none";
  figure.style.cssText = `position: fixed; inset: 0 auto auto 0; margin: 0; width: ${Math.round(width)}px; visibility: visible;`;
}

function putBack(figure: HTMLElement): void {
  figure.style.cssText = "";
  document.body.style.visibility = "";
}

for (const [colorScheme, width] of [["light", 640] as const, ["dark", 390] as const])
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("Every kind of chart looks as it did", async ({ page }) => {
      await openLesson(page, "charts");
      for (const title of titles()) {
        await wake(page, title);
        const name = `${title.toLowerCase().replaceAll(" ", "-")}-${colorScheme}.png`;
        const { figure } = chart(page, title);
        await figure.evaluate(putInTheCorner);
        await expect.soft(figure).toHaveScreenshot(name);
        await figure.evaluate(putBack);
      }
    });

    test("Charts that are alive have no accessibility violation", async ({ page }) => {
      await openLesson(page, "charts");
      for (const title of titles()) await wake(page, title);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
      );
      expect(told).toEqual([]);
    });
  });

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

test("The numbers of every chart stand in its table and in its files", async ({ page }) => {
  await openLesson(page, "charts");
  for (const { title, head, row, csv, lines, words } of facts)
    await test.step(title, async () => {
      await wake(page, title);
      const parts = chart(page, title);
      await parts.tableButton.click();
      await expect(parts.table.getByRole("columnheader")).toHaveText(head);
      const found = parts.table.getByRole("row").filter({
        has: page.getByRole("rowheader", { name: row[0] ?? "", exact: true }),
      });
      await expect(found.locator("th, td")).toHaveText(row);
      await parts.tableButton.click();

      await parts.save.click();
      const [numbers] = await Promise.all([page.waitForEvent("download"), parts.saveCsv.click()]);
      const rows = (await textOf(numbers)).trimEnd().split("\r\n");
      expect(rows.slice(0, csv.length)).toEqual(csv);
      expect(rows).toHaveLength(lines);

      await parts.save.click();
      const [drawing] = await Promise.all([page.waitForEvent("download"), parts.saveSvg.click()]);
      const file = await page.evaluate(
        (text) => {
          const svg = new DOMParser().parseFromString(text, "image/svg+xml");
          const texts = (selector: string) =>
            [...svg.querySelectorAll(selector)].map((each) => each.textContent);
          return { root: svg.documentElement.nodeName, title: texts("title")[0], words: texts("text") };
        },
        await textOf(drawing),
      );
      expect(file).toMatchObject({ root: "svg", title });
      expect(file.words).toEqual(expect.arrayContaining(words));
    });
});

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
