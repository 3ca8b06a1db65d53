import { expect, type Locator, type Page, test } from "@playwright/test";
import { openLesson, question } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url, viewport: { width: 1280, height: 1000 } });

type Point = readonly [x: number, y: number];

test("The mouse and the keys draw the same curve and get the same verdict", async ({ page }) => {
  await openLesson(page, "questions");
  const { group, check, status } = question(page, /^Draw ReLU\./);
  const pad = await padOf(group);
  await check.click();
  await expect(status).toHaveText(/^Not answered\. Draw ReLU\(x\) first/);

  await drag(page, pad, [
    [-3, -1],
    [-1, -1],
    [3, 3],
  ]);
  await check.click();
  await expect(status).toHaveText(/^Not yet/);
  await expect(group).toContainText("That is the identity");

  await drag(page, pad, [
    [-3, 0],
    [0, 0],
    [3, 3],
  ]);
  await check.click();
  await expect(status).toHaveText("Correct.");
  await expect(group).toContainText("Your sketch lies on the curve.");

  await group.getByRole("button", { name: "Clear" }).click();
  await pad.focus();
  for (const key of [
    "Home",
    "Enter",
    ...times(3, "Shift+ArrowRight"),
    "Enter",
    "End",
    ...times(3, "Shift+ArrowUp"),
  ])
    await page.keyboard.press(key);
  await expect(group).toContainText("x 3, y 3.");
  await page.keyboard.press("Enter");
  await check.click();
  await expect(status).toHaveText("Correct.");
  await expect(group).toContainText("Your sketch lies on the curve.");
});

test("A prediction is made first; then both it and the outcome are seen, and it stays until one starts over, knowing", async ({
  page,
}) => {
  await openLesson(page, "questions");
  const { group, check, status } = question(page, /^The slope of the sigmoid is a quarter at most/);
  const outcome = group.getByText("what is left is a sixty-fourth");
  await check.click();
  await expect(status).toHaveText("Not answered. Write down what you expect first.");
  await expect(outcome).toBeHidden();
  const scale = group.getByRole("slider", { name: "I expect, on a scale" });
  await scale.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(group.getByRole("textbox", { name: "I expect" })).toHaveValue("0.49");
  await check.click();
  await expect(status).toHaveText(/^It came out otherwise/);
  await expect(outcome).toBeVisible();
  await expect(group).toContainText(
    "You predicted 0.49; with the lesson's own cells it came out as 0.0156, 0.474 lower.",
  );
  await expect(scale).toBeDisabled();

  const curve = question(page, /^How will the slope of the sigmoid look/);
  const pad = await padOf(curve.group);
  await curve.group.getByText("Type points instead").click();
  await curve.group.getByRole("textbox").fill("-3, 0\n0, 0.5\n3, 0");
  await curve.group.getByRole("button", { name: "Draw through them" }).click();
  await curve.check.click();
  await expect(curve.group).toContainText("A low hill");
  await expect(pad).toHaveCount(0);
  await expect(curve.group.getByRole("button", { name: "Clear" })).toHaveCount(0);
  await curve.group.getByRole("button", { name: "Start over" }).click();
  await expect(curve.status).toHaveText(/^You have seen what comes out: from now on you recall it/);
  await expect(pad).toBeVisible();
});

const times = (count: number, key: string) => Array<string>(count).fill(key);

/** The pad, when its script has come and it answers to keys. */
async function padOf(group: Locator): Promise<Locator> {
  const pad = group.getByRole("application", { name: /^Sketch of/ });
  await pad.scrollIntoViewIfNeeded();
  await expect(async () => {
    await pad.press("Home");
    await expect(group).toContainText("Nothing is drawn here", { timeout: 500 });
  }).toPass();
  return pad;
}

/** Drags the mouse along points of a sheet whose x is from −3 to 3 and whose y is from −1 to 3. */
async function drag(page: Page, pad: Locator, [first, ...points]: readonly Point[]) {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.locator("xpath=..").locator("[data-sheet]:visible").boundingBox();
  if (!box || !first) throw new Error("There is no sheet, or nothing to draw.");
  const at = ([x, y]: Point) =>
    [box.x + ((x + 3) / 6) * box.width, box.y + ((3 - y) / 4) * box.height] as const;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const point of points) await page.mouse.move(...at(point), { steps: 10 });
  await page.mouse.up();
}
