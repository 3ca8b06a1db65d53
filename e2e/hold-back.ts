import type { Page } from "@playwright/test";

/** Holds back what matches until the returned function is called. */
export async function holdBack(page: Page, what: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
