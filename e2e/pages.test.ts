import { expect, test } from "@playwright/test";
import { openLesson } from "./lesson";

for (const address of ["/nowhere", "/lessons/nowhere"])
  test(`An unknown address (${address}) is answered with 404 and a way back`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the course" }).click();
    await expect(page).toHaveURL("/");
  });

test("Every page is served with a policy that lets only our own site in", async ({ request }) => {
  for (const address of ["/", "/lessons/relu", "/nowhere"]) {
    const headers = (await request.get(address)).headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const directive of [
      "default-src 'self'",
      "frame-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
    ])
      expect(policy, address).toContain(directive);
    expect(policy, address).not.toContain("unsafe-eval");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("no-referrer");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});

test.describe("With the service worker, of whose absence the console would speak", () => {
  test.use({ serviceWorkers: "allow" });

  for (const address of ["/", "/lessons/relu"])
    test(`The console stays empty on ${address}`, async ({ page }) => {
      const messages: string[] = [];
      page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => messages.push(error.message));
      await page.goto(address);
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
      );
      expect(messages).toEqual([]);
    });
});

/** The sum of all layout shifts so far, of those that follow a reader's input too. */
const SHIFTS = `new Promise((resolve) => {
  let total = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) total += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
})`;

for (const width of [1280, 390])
  test(`Nothing jumps while a lesson loads, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLesson(page);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
    );
    expect(await page.evaluate<number>(SHIFTS)).toBeLessThan(0.02);
  });

test("The contents lead to each section of a lesson", async ({ page }) => {
  await openLesson(page);
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "How steep is it?" })
    .click();
  await expect(page.getByRole("heading", { name: "How steep is it?" })).toBeInViewport();
});

test("At the end of a lesson the contents mark its last section, high as the window may be", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await openLesson(page);
  await page.getByRole("link", { name: "What to remember" }).click();
  await expect(page.locator("[aria-current=location]:visible")).toHaveText("What to remember");
});

test("The choice of light or dark holds on other pages and after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
  await page.goto("/lessons/relu");
  expect(await paper()).toBe(dark);
  await page.getByRole("button", { name: "Use light colours" }).click();
  await expect.poll(paper).not.toBe(dark);
});
