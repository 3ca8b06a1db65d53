import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { answer, exercise, question, sandboxFrame } from "./lesson";

test("An author sees each word alive: a slider moves its value, an exercise judges, a question has variants", async ({
  page,
}) => {
  await page.goto("/author/words");
  await expect(sandboxFrame(page)).toBeAttached();
  // The examples themselves are looked at in lessons.
  const { violations } = await new AxeBuilder({ page }).include("#main > section:first-of-type").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);

  await page.getByRole("slider", { name: "x" }).first().fill("-2");
  await expect(page.getByText(/the value of ReLU is/).last()).toContainText("0.00");

  await answer(page, "The slope of ReLU", "export const slope = (x: number) => (x < 0 ? 0 : 1);");
  await expect(exercise(page, "The slope of ReLU").verdict).toContainText("somebody had to choose");

  const { group } = question(page, /What is the slope of/);
  const before = (await group.textContent()) ?? "";
  await group.getByRole("button", { name: "New variant" }).click();
  await expect(group).not.toHaveText(before);
});
