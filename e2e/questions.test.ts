import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
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

  test("Lines are put in order by keys alone, and it is said where each is", async ({ page }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /Put one step of training in order/);
    const grip = (line: string) => group.getByRole("button", { name: `Move: ${line}` });
    const answer = group.getByRole("list", { name: "Your answer, first to last" }).getByRole("listitem");
    await check.click();
    await expect(status).toHaveText("Not answered. Put the lines in order first.");

    for (const line of ["optimizer.step", "loss.backward", "const loss", "optimizer.zeroGrad"]) {
      await grip(line).press("Space");
      await grip(line).press("Enter");
    }
    await expect(answer).toHaveCount(4);
    await check.click();
    await expect(group).toContainText("The first line does not come first.");

    await grip("optimizer.step").press("Space");
    for (const place of [2, 3, 4]) {
      await page.keyboard.press("ArrowDown");
      await expect(group).toContainText(`Line ${place} of 4 in your answer.`);
    }
    await page.keyboard.press("Escape");
    await expect(answer.first()).toContainText("optimizer.step");
    await grip("optimizer.step").press("Delete");
    await expect(answer).toHaveCount(3);
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await grip("loss.backward").press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await check.click();
    await expect(status).toHaveText("Correct.");
    await page.reload();
    await expect(status).toHaveText("Correct.");
  });

  test("Lines are put in order by pressing and dragging, and a line too many has its own words", async ({
    page,
  }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /Put one step of training in order/);
    const line = (text: string) => group.getByRole("listitem").filter({ hasText: text });
    const answer = group.getByRole("list", { name: "Your answer, first to last" }).getByRole("listitem");
    const slot = group.getByText("No line yet");

    await drag(page, line("optimizer.zeroGrad"), slot);
    await expect(answer).toHaveCount(1);
    for (const text of ["const loss", "model.weight.grad", "loss.backward", "optimizer.step"])
      await line(text).getByRole("button", { name: "Use this line" }).click();
    await check.click();
    await expect(group).toContainText("One line of your answer does not belong in it.");
    await expect(answer.nth(2)).toContainText("A gradient is never set by hand");
    await drag(page, answer.nth(2), group.getByText("Not used"));
    await expect(answer).toHaveCount(4);
    // From the last place to the first, and back by its button.
    await drag(page, line("optimizer.step"), answer.first());
    await expect(answer.first()).toContainText("optimizer.step");
    for (let times = 0; times < 3; times++)
      await answer.filter({ hasText: "optimizer.step" }).getByRole("button", { name: "Move down" }).click();
    await check.click();
    await expect(status).toHaveText("Correct.");
    await expectNoViolations(page, group);
  });

  test("Pairs are made by letters, and a wrong partner has its own words", async ({ page }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /Which formula belongs to which name/);
    const row = (name: string) => group.getByRole("radiogroup", { name, exact: true });
    const bell = /^[ABC] e − x 2$/;
    await row("ReLU").getByRole("radio", { name: bell }).check();
    await check.click();
    await expect(status).toHaveText("Not answered. Choose a partner for each: two are still open.");
    for (const name of ["the sigmoid", "the logistic function"])
      await row(name)
        .getByRole("radio", { name: /^[ABC] 1 1 \+ e − x$/ })
        .check();
    await check.click();
    await expect(group).toContainText("A bell is even");
    await expect(group).toContainText("Two of the three pairs are right.");
    await row("ReLU").getByRole("radio", { name: /max/ }).press("Space");
    await page.keyboard.press("Enter");
    await expect(status).toHaveText("Correct.");
    await expect(group).toContainText("Two names, one curve.");
    await expectNoViolations(page, group);
  });

  test("A formula is right in any form, shown as it is read, and told where it differs", async ({ page }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /Write leaky ReLU with the slope/);
    const slope = Number(/slope (0\.\d) left/.exec((await group.textContent()) ?? "")?.[1]);
    const field = group.getByRole("textbox", { name: "Your formula in x" });
    for (const [typed, says] of [
      ["", "Not answered. Write a formula first."],
      ["max(0, x", "Not answered. Column 4: This ( is never closed."],
      ["x", "Not yet."],
    ] as const) {
      await field.fill(typed);
      await check.click();
      await expect(status).toContainText(says);
    }
    await expect(group).toContainText("your formula gives −1; expected is");
    await expect(
      group.getByRole("img", { name: /Your function differs from the expected one/ }),
    ).toBeVisible();
    await expectNoViolations(page, group);
    await field.fill("0.5(x + |x|)");
    await check.click();
    await expect(group).toContainText("This is ReLU: nothing leaks.");
    await field.fill(`x if x > 0 else ${slope}x`);
    await expect(group.locator(".katex")).toContainText("otherwise");
    await field.press("Enter");
    await expect(status).toHaveText("Correct.");
  });

  test("What a program prints is compared line by line, and told on a second click only", async ({
    page,
  }) => {
    await openLesson(page, "questions");
    const { group, check, status } = question(page, /What does this print/);
    const field = group.getByRole("textbox", { name: /What it prints/ });
    await field.fill("0\n0.5\nslope 1");
    await check.click();
    await expect(group).toContainText("Line 3 is not what is printed. Yours: slope 1");
    await group.getByRole("button", { name: "Show what it prints" }).click();
    await expect(group).not.toContainText("The program prints");
    await group.getByRole("button", { name: "Show it now" }).click();
    await expect(group.getByRole("figure").last()).toContainText("slope 0.5");
    await field.fill("0\n.5\nslope 0.50");
    await field.press("Control+Enter");
    await expect(status).toHaveText("Correct.");
  });
});

/** Drags with the mouse from the middle of one element to that of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error("There is nothing to drag to.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
}

async function expectNoViolations(page: Page, part: Locator): Promise<void> {
  await part.evaluate((element) => element.setAttribute("data-looked-at", ""));
  const { violations } = await new AxeBuilder({ page }).include("[data-looked-at]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
