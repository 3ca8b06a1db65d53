import { expect, test } from "@playwright/test";
import { TEST_COURSE } from "./servers";

const QUIZ = `${TEST_COURSE.url}/lessons/questions/quiz`;

test("A quiz shows questions without answers, its forms other numbers, and the key what is right and why", async ({
  page,
}) => {
  await page.goto(QUIZ);
  const questions = page.getByRole("main").getByRole("list").first();
  await expect(questions).toContainText("Mark all that are right.");
  const formA = (await questions.textContent()) ?? "";
  await expect(page.getByRole("main")).not.toContainText("right ·");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByLabel("Form").selectOption("B");
  await expect(page.getByText("Form B")).toBeAttached();
  expect((await questions.textContent()) ?? "").not.toBe(formA);

  await page.getByRole("link", { name: "The key" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questions: key to the quiz");
  await expect(page.getByRole("main")).toContainText("· right");
  await expect(page.getByRole("main")).toContainText("Asks: 1. Answer questions of every kind");
});
