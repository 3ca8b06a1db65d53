import type { Browser, Page } from "@playwright/test";

/** A page to measure in. The runner of these commands marks functions with `__name`, which the page must know of. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  return page;
}
