import { expect, test } from "@playwright/test";
import { openLesson, question } from "./lesson";
import { TEST_COURSE } from "./servers";

const KINK = /PyTorch says that the slope of ReLU is 0/;

test("Without a choice a question is “Not answered”", async ({ page }) => {
  await openLesson(page);
  const { check, status } = question(page, KINK);
  await check.click();
  await expect(status).toHaveText("Not answered. Choose an option first.");
});

test("Every option has its own feedback, and only the right one is “Correct”", async ({ page }) => {
  await openLesson(page);
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
  await openLesson(page);
  const { option, check, group } = question(page, KINK);
  await option(/^A convention/).check();
  await check.click();
  for (const says of ["From the right the quotient is 1", "float32 holds", "A height does not settle"])
    await expect(group).toContainText(says);
});

test("Another choice takes the verdict away until it is checked", async ({ page }) => {
  await openLesson(page);
  const { option, check, status } = question(page, KINK);
  await option(/^A rounding error/).check();
  await check.click();
  await expect(status).toHaveText(/^Not yet\./);
  await option(/^A convention/).check();
  await expect(status).toBeEmpty();
});

test.describe("In the course of the tests", () => {
  test.use({ baseURL: TEST_COURSE.url });

  test("Of several options all right ones are asked, and what is missing is said", async ({ page }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /Which of these numbers does ReLU keep/);
    await group.getByRole("checkbox", { name: "2", exact: true }).check();
    await check.click();
    await expect(status).toHaveText(/^Not yet/);
    await expect(group).toContainText("One more is right.");
    await group.getByRole("checkbox", { name: "0.5" }).check();
    await check.click();
    await expect(status).toHaveText("Correct.");
  });

  test("A number is read as people type it, and a usual mistake is known", async ({ page }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /How long is half of 2\.5 s/);
    const field = group.getByRole("textbox", { name: "Your number" });
    for (const [typed, says] of [
      ["", "Not answered."],
      ["1,25", "Not answered. Write a point"],
      ["1.25 ms", "Not answered. There is “ms”"],
      ["5 s", "Not yet."],
      ["−1.25", "Not yet."],
    ] as const) {
      await field.fill(typed);
      await check.click();
      await expect(status).toHaveText(new RegExp(`^${says.replaceAll(".", "\\.")}`));
    }
    await expect(group).toContainText("look at the sign");
    await field.fill("5/4");
    await field.press("Enter");
    await expect(status).toHaveText("Correct.");
    await expect(group).toContainText("Half of 2.5 s it is.");
  });

  test("A new variant asks the same with other numbers, and a reload brings it back with its answer", async ({
    page,
  }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /What is the slope of/);
    const shown = async () =>
      Number(/=\s*([−\d]+)\?/.exec((await group.textContent()) ?? "")?.[1]?.replace("−", "-"));
    const first = await shown();
    await group.getByRole("button", { name: "New variant" }).click();
    await expect.poll(shown).not.toBe(first);
    const x = await shown();
    const field = group.getByRole("textbox", { name: "Your number" });
    await field.fill(String(x * x));
    await check.click();
    await expect(group).toContainText("That is the value there, not the slope.");
    await field.fill(String(2 * x));
    await check.click();
    await expect(status).toHaveText("Correct.");
    await page.reload();
    await expect(status).toHaveText("Correct.");
    expect(await shown()).toBe(x);
    await expect(field).toHaveValue(String(2 * x));
  });
});
