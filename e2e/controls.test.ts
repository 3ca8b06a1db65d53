import { expect, test } from "@playwright/test";
import { holdBack } from "./hold-back";
import { cell, openLesson } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

test("A choice and a toggle are set by keys, and the sentence and the cell that read them follow", async ({
  page,
}) => {
  await openLesson(page, "controls");
  const group = page.getByRole("radiogroup", { name: "Activation" });
  const bias = page.getByRole("checkbox", { name: "With bias" });
  const sentence = page.getByText("At −2 it is");
  const { output } = cell(page, "What is set");
  await expect(sentence).toContainText("is 1.00 here");
  // The course of the tests is served as any other folder, with a name and an accent of its own.
  await expect(page).toHaveTitle(/ · Limits$/);
  await expect(page.getByRole("link", { name: "Limits", exact: true })).toBeVisible();
  await expect(cell(page, "What is set").run).toHaveCSS("background-color", "rgb(122, 32, 72)");

  await group.getByRole("radio", { name: "relu", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "leaky relu" })).toBeChecked();
  await expect(sentence).toContainText("is 0.80 here");
  await expect(output).toContainText("leaky relu, with bias");

  await page.keyboard.press("Tab");
  await expect(bias).toBeFocused();
  await page.keyboard.press("Space");
  await expect(bias).not.toBeChecked();
  await expect(sentence).toContainText("is −0.20 here");
  await expect(output).toContainText("leaky relu, without bias");
});

test("What is set before the page's script has arrived holds", async ({ page }) => {
  const release = await holdBack(page, "**/*.js");
  await page.goto("/lessons/controls", { waitUntil: "commit" });
  await page.getByRole("radio", { name: "tanh" }).check();
  await page.getByRole("checkbox", { name: "With bias" }).uncheck();
  release();
  await expect(page.getByText("At −2 it is")).toContainText("is −0.96 here");
  await expect(cell(page, "What is set").output).toContainText("tanh, without bias");
  await expect(page.getByRole("radio", { name: "tanh" })).toBeChecked();
});
