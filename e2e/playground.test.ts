import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { cell } from "./lesson";

/** What the trainer says of how far it has come, to those who listen. */
const said = (page: Page) => page.getByRole("status").filter({ hasText: /points are on the right side/ });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("An address brings back a network as far as it was trained, and Back goes to what was before", async ({
  page,
}) => {
  await page.goto("/playground?data=moons&layers=8&activation=relu&seed=3");
  await expect(page.getByLabel("Data", { exact: true })).toHaveValue("moons");
  for (const epochs of [1, 2, 3]) {
    await button(page, "Step").click();
    await expect(said(page)).toHaveText(new RegExp(`^${epochs} epochs? \\(${20 * epochs} updates\\), loss`));
  }
  await expect(page).toHaveURL(/updates=60$/);
  const reached = await said(page).textContent();
  await page.goto(page.url());
  await expect(said(page)).toHaveText(reached ?? "");
  await page.getByLabel("Activation", { exact: true }).selectOption("tanh");
  await expect(said(page)).toHaveText(/^Not trained yet/);
  await expect(page).toHaveURL("/playground?data=moons&layers=8&seed=3");
  await page.goBack();
  await expect(page.getByLabel("Activation", { exact: true })).toHaveValue("relu");
  await expect(said(page)).toHaveText(reached ?? "");
});

test("A network is trained and the mark is moved without a pointer", async ({ page }) => {
  await page.goto("/playground?x=7");
  await expect(page.getByText("x goes from -5 to 5 in steps of 0.05; 5 is taken.")).toBeVisible();
  await page.getByLabel("Mark at x").focus();
  await page.keyboard.press("Home");
  await expect(page.getByRole("table", { name: "At x = −5" })).toContainText("−0.9999");
  await button(page, "Play").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: "Loss of every epoch" })).toBeVisible();
  await expect(button(page, "Pause")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/loss/);
  await expect(page).toHaveURL(/x=-5&updates=\d+$/);
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
] as const)
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    // The console would speak of a service worker that is blocked.
    test.use({ colorScheme, viewport: { width, height: 800 }, serviceWorkers: "allow" });

    test("A playground at work is accessible, keeps its width, and says nothing on the console", async ({
      page,
    }) => {
      const messages: string[] = [];
      page.on("console", (message) => messages.push(message.text()));
      page.on("pageerror", (error) => messages.push(error.message));
      await page.goto("/playground?first=gelu&second=elu&curvature=1");
      await button(page, "Step").click();
      await expect(page.getByRole("img", { name: "Loss of every epoch" })).toBeVisible();
      await button(page, "Open as code").click();
      await expect(page.getByText("data.circles({ count: 200, noise: 0.1 })")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
      expect(messages).toEqual([]);
    });
  });

test("An experiment is opened as a cell of the reader's own notebook, and runs there", async ({ page }) => {
  await page.goto("/playground");
  await button(page, "Open as code").click();
  await button(page, "Open in a notebook").click();
  await expect(page).toHaveURL(/\/playground\/scratch$/);
  const { code, run, status } = cell(page, "Your cell 2");
  await expect(code).toHaveValue(/data\.circles\(\{ count: 200, noise: 0\.1 \}\)/);
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
});
