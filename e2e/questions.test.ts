import { expect, test } from "@playwright/test";
import { openLesson, question } from "./lesson";

const KINK = /PyTorch says that the slope of ReLU is 0/;

test.beforeEach(({ page }) => openLesson(page));

test("Without a choice a question is “Not answered”", async ({ page }) => {
  const { check, status } = question(page, KINK);
  await check.click();
  await expect(status).toHaveText("Not answered. Choose an option first.");
});

test("Every option has its own feedback, and only the right one is “Correct”", async ({ page }) => {
  const { option, check, status, group } = question(page, KINK);
  const wrong = [
    { choice: /^A result: as/, says: "From the right the quotient is 1 for every" },
    { choice: /^A rounding error/, says: "float32 holds ½ exactly." },
    { choice: /^A result: the value is 0/, says: "A height does not settle a slope." },
  ];
  for (const { choice, says } of wrong) {
    await option(choice).check();
    await check.click();
    await expect(status).toHaveText(/^Not yet\./);
    await expect(group).toContainText(says);
    await expect(group).not.toContainText("There is no limit, so there is no derivative.");
  }
  await option(/^A convention/).check();
  await check.click();
  await expect(status).toHaveText("Correct.");
  await expect(group).toContainText("There is no limit, so there is no derivative.");
});

test("Once the answer is right, all options say why", async ({ page }) => {
  const { option, check, group } = question(page, KINK);
  await option(/^A convention/).check();
  await check.click();
  for (const says of ["From the right the quotient is 1", "float32 holds", "A height does not settle"])
    await expect(group).toContainText(says);
});

test("Another choice takes the verdict away until it is checked", async ({ page }) => {
  const { option, check, status } = question(page, KINK);
  await option(/^A rounding error/).check();
  await check.click();
  await expect(status).toHaveText(/^Not yet\./);
  await option(/^A convention/).check();
  await expect(status).toBeEmpty();
});
