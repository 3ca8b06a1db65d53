import { expect, type Page, test } from "@playwright/test";
import { answer, exercise, openLesson, question } from "./lesson";

const KINK = /PyTorch says that the slope of ReLU is 0/;

/** A card's page, once practice knows what to ask. */
async function openCard(page: Page, path: string): Promise<void> {
  await page.goto(`/practice/${path}`);
  await expect(page.getByText(/cards? left today$/)).toBeVisible();
}

test("Before any lesson practice says so; after one it asks its questions and exercises", async ({
  page,
}) => {
  await page.goto("/practice");
  await expect(page.getByText("There is nothing to practise yet.")).toBeVisible();
  await openLesson(page);
  await page.getByRole("link", { name: "Practice" }).click();
  const today = page.getByRole("region", { name: "Today" });
  await expect(today).toContainText("10 cards for today");
  await page.getByRole("spinbutton", { name: /At most/ }).fill("5");
  await page.keyboard.press("Enter");
  await expect(today).toContainText("3 cards for today");
  await page.reload();
  await expect(today).toContainText("3 cards for today");
  await today.getByRole("link", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/practice\/relu\/(question|exercise)\//);
});

test("After an answer practice says when the card comes back and where it is taught, and Enter goes on", async ({
  page,
}) => {
  await openLesson(page);
  await openCard(page, "relu/question/kink");
  const { option, check, status } = question(page, KINK);
  await option(/^A rounding error/).check();
  await check.click();
  await expect(status).toHaveText(/^Not yet\./);
  await expect(page.getByText("This card comes back tomorrow.")).toBeVisible();
  await expect(page.getByRole("link", { name: "At the hinge", exact: true })).toHaveAttribute(
    "href",
    "/lessons/relu#at-the-hinge",
  );
  await expect(page.getByRole("link", { name: "Next", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/question\/kink/);
  await expect(page.getByText("9 cards left today")).toBeVisible();
});

test("An exercise in practice begins as it comes, is checked, and leaves the lesson's own draft alone", async ({
  page,
}) => {
  const mine = "export function slope(x: number): number {\n  return x;\n}";
  const right = "export function slope(x: number): number {\n  return x > 0 ? 1 : 0;\n}";
  await openLesson(page);
  await answer(page, "The slope of ReLU", mine);
  await expect(exercise(page, "The slope of ReLU").verdict).toHaveText(/^Not yet\./);
  await page.goto("/practice/relu/exercise/relu-slope");
  const { code, verdict } = exercise(page, "The slope of ReLU");
  await expect(code).toHaveValue(/todo/);
  await answer(page, "The slope of ReLU", right);
  await expect(verdict).toHaveText(/^Correct\./);
  await expect(page.getByText(/^This card comes back/)).toBeVisible();
  await page.reload();
  await expect(code).toHaveValue(right);
  await openLesson(page);
  await expect(code).toHaveValue(mine);
});

test("A question with variants comes with the same numbers after a reload", async ({ page }) => {
  await openLesson(page, "sigmoid-and-tanh");
  await openCard(page, "sigmoid-and-tanh/question/other-side");
  const group = page.getByRole("group");
  await expect(group).toBeVisible();
  const asked = (await group.textContent()) ?? "";
  await page.reload();
  await expect(group).toBeVisible();
  await expect(group).toHaveText(asked);
});

test("A review test says nothing before its end, and then links every miss to where it is taught", async ({
  page,
}) => {
  await page.goto("/practice/test/1");
  await page.getByRole("button", { name: "Begin the test" }).click();
  const questions = page.getByRole("group").filter({ hasText: /^Question \d/ });
  await expect(questions).toHaveCount(10);
  await page.getByRole("radio").first().check();
  await page.reload();
  await expect(page.getByRole("radio").first()).toBeChecked();
  await expect(page.getByText("1 of 10 answered")).toBeVisible();
  await page.getByRole("button", { name: "End the test" }).click();
  await expect(page.getByText("9 are not answered. Press again")).toBeVisible();
  await page.getByRole("button", { name: "End the test" }).click();
  await expect(page.getByRole("heading", { name: /^[01] of 10 right$/ })).toBeFocused();
  const taught = page.getByText(/^Read it again:/).first();
  await expect(taught.getByRole("link").first()).toHaveAttribute("href", /^\/lessons\/[^#]+#./);
});
