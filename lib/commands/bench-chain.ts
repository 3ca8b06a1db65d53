import type { Browser, Page } from "@playwright/test";
import { openPage, settle } from "./bench-browser";
import { median } from "./measurement";

const CELLS = 20;
const ROUNDS = 9;

/**
 * Milliseconds from the click on Run at the first of 20 cells, each of which reads a name of the one before, to the output
 * of the last; the median.
 */
export async function timeChain(browser: Browser, url: string): Promise<number> {
  const page = await openPage(browser);
  await page.goto(`${url}/playground/scratch`, { waitUntil: "load" });
  for (let place = 1; place <= CELLS; place += 1) {
    if (place > 1) await page.getByRole("button", { name: `Add a cell after “${title(place - 1)}”` }).click();
    await code(page, place).fill(place === 1 ? first(0) : `const n${place} = n${place - 1} + 1;\nn${place}`);
    await cell(page, place).getByRole("button", { name: "Run", exact: true }).click();
    await cell(page, place).getByText("Ran in").waitFor();
  }
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await code(page, 1).fill(first(round));
    await settle(page);
    times.push(await timeRun(page, String(round + CELLS - 1)));
  }
  await page.close();
  return median(times);
}

const title = (place: number) => `Your cell ${place}`;
const first = (round: number) => `const n1 = ${round};\nn1`;

function cell(page: Page, place: number) {
  return page.getByRole("region", { name: `Cell: ${title(place)}`, exact: true });
}

function code(page: Page, place: number) {
  return cell(page, place).getByRole("textbox", { name: "Code" });
}

/** Clicks Run at the first cell and waits until the last one's output reads as expected. */
function timeRun(page: Page, expected: string): Promise<number> {
  return page.evaluate(
    ([from, to, text]) =>
      new Promise<number>((resolve) => {
        const run = document.querySelector<HTMLElement>(`[aria-label="Cell: ${from}"] [aria-label="Run"]`)!;
        const output = document.querySelector(`[aria-label="Output: ${to}"]`)!;
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (output.textContent !== text) return;
          observer.disconnect();
          resolve(performance.now() - began);
        });
        observer.observe(output, { subtree: true, childList: true, characterData: true });
        run.click();
      }),
    [title(1), title(CELLS), expected] as const,
  );
}
