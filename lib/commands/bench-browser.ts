import type { Browser, Page } from "@playwright/test";

/** A page to measure in. The runner of these commands marks functions with `__name`, which the page must know of. */
export async function openPage(browser: Browser): Promise<Page> {
  // What is kept for reading offline is fetched when the page is at rest, and would be measured with what comes then.
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
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

/** Milliseconds from the click on a button of the region until one of its status texts begins as expected. */
export async function clickUntil(
  page: Page,
  region: string,
  button: string,
  status: string,
): Promise<number> {
  const target = page.getByRole("region", { name: region, exact: true });
  await target.getByRole("button", { name: button }).waitFor();
  return target.evaluate(
    (element, [name, expected]) =>
      new Promise<number>((resolve) => {
        const buttons = [...element.querySelectorAll("button")];
        const clicked = buttons.find((each) => (each.ariaLabel ?? each.textContent) === name);
        const began = performance.now();
        const look = () => {
          const texts = [...element.querySelectorAll('[role="status"]')].map(
            (each) => each.textContent ?? "",
          );
          if (!texts.some((text) => text.startsWith(expected ?? ""))) return;
          observer.disconnect();
          resolve(performance.now() - began);
        };
        const observer = new MutationObserver(look);
        clicked?.click();
        // A status that already reads so must change first: it is cleared or renewed by every run.
        observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    [button, status],
  );
}
