import type { Browser, Page } from "@playwright/test";

/** A page to measure in. The runner of these commands marks functions with `__name`, which the page must know of. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  return page;
}

/** Waits until the page has been idle for half a second, or for five seconds where it never is. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const began = performance.now();
        let last = began;
        const tick = () => {
          const now = performance.now();
          if (now - last > 500 || now - began > 5_000) return resolve();
          setTimeout(tick, 50);
        };
        new PerformanceObserver(() => {
          last = performance.now();
        }).observe({ type: "longtask", buffered: true });
        tick();
      }),
  );
}
