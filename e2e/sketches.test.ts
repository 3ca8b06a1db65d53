import { expect, type Locator, type Page, test } from "@playwright/test";
import { openLesson, question } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url, viewport: { width: 1280, height: 1000 } });

const RELU = /^Draw ReLU\./;

/** The pad when its script has come: the keys' words then stand below it. */
async function padOf(group: Locator): Promise<Locator> {
  const pad = group.getByRole("application", { name: "Sketch of ReLU(x)" });
  await pad.scrollIntoViewIfNeeded();
  return pad;
}

/** Drags the mouse along points of the sheet, whose edges are found by their labels. */
async function drag(page: Page, pad: Locator, points: readonly (readonly [x: number, y: number])[]) {
  const label = (text: string) => pad.locator("xpath=..").locator("svg:visible text", { hasText: text });
  const middle = async (at: Locator) => {
    const box = await at.boundingBox();
    if (!box) throw new Error("The sheet has lost a label.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [left, right] = [await middle(label("−3").first()), await middle(label("3").last())];
  const [low, high] = [await middle(label("−1").last()), await middle(label("2").last())];
  await expect(pad).toBeVisible();
  const at = ([x, y]: readonly [number, number]) =>
    [
      left.x + ((x + 3) / 6) * (right.x - left.x),
      low.y - ((y + 1) / 3) * (low.y - high.y),
    ] as const;
  await page.mouse.move(...at(points[0] ?? [0, 0]));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), { steps: 10 });
  await page.mouse.up();
}
