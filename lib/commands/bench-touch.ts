import type { Browser, Page } from "@playwright/test";
import { openPage, settle } from "./bench-browser";
import { type Measurements, measured, median } from "./measurement";

const ROUNDS = 5;
const LESSON = "/lessons/relu";
const MARK = "Move x: ReLU and its slope";
const CELL = "Cell: ReLU in one line";
const DRAG_MS = 2_000;
/** Of a screen that shows sixty a second. */
const FRAME_MS = 1_000 / 60;

/**
 * What a reader's hand meets: a mark that is dragged (frames from the pointer's move until what it moved is painted, and
 * frames a second, also on a machine four times as slow), and the editor (from the focus of a fresh page until it can be
 * typed in, and from a mistake until it is underlined); medians.
 */
export async function benchTouch(browser: Browser, url: string): Promise<Measurements> {
  const drag = await rounds(() => dragMark(browser, url, 1));
  const slow = await rounds(() => dragMark(browser, url, 4));
  const editor = await rounds(() => openEditor(browser, url));
  const of = <T>(visits: T[], pick: (visit: T) => number) => median(visits.map(pick));
  return {
    dragToPaint: measured(
      of(drag, ({ frames }) => frames),
      "frames",
    ),
    dragRate: measured(
      of(drag, ({ rate }) => rate),
      "frames a second",
    ),
    dragToPaintAt4x: measured(
      of(slow, ({ frames }) => frames),
      "frames",
    ),
    dragRateAt4x: measured(
      of(slow, ({ rate }) => rate),
      "frames a second",
    ),
    focusToEditor: measured(
      of(editor, ({ ready }) => ready),
      "ms",
    ),
    mistakeToUnderline: measured(
      of(editor, ({ underlined }) => underlined),
      "ms",
    ),
  };
}

async function rounds<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await measure());
  return all;
}

async function dragMark(browser: Browser, url: string, slowdown: number) {
  const page = await openPage(browser);
  await page.goto(url + LESSON, { waitUntil: "load" });
  const mark = page.getByRole("slider", { name: MARK });
  await mark.scrollIntoViewIfNeeded();
  await page.locator("figure").filter({ has: mark }).locator(".recharts-surface").first().waitFor();
  await mark.hover();
  await settle(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  // A pointer that is really down: only such a one can be captured.
  await page.mouse.down();
  const { delays, frames } = await mark.evaluate(moveEveryFrame, DRAG_MS);
  await page.mouse.up();
  await page.close();
  return { frames: median(delays) / FRAME_MS, rate: (1_000 * frames) / DRAG_MS };
}

/**
 * Moves the pointer once a frame, to and fro, each time far enough for another value; the delays from a move to the end of
 * the frame that shows it.
 */
function moveEveryFrame(mark: Element, milliseconds: number): Promise<{ delays: number[]; frames: number }> {
  return new Promise((resolve) => {
    const box = mark.getBoundingClientRect();
    const began = performance.now();
    const delays: number[] = [];
    let frames = 0;
    let moves = 0;
    let moved: number | null = null;
    let shown = false;
    new MutationObserver(() => {
      shown = true;
    }).observe(mark, { attributeFilter: ["aria-valuenow"] });
    const frame = () => {
      const now = performance.now();
      frames += 1;
      if (moved !== null && shown) {
        delays.push(now - moved);
        moved = null;
      }
      if (now - began > milliseconds) return resolve({ delays, frames });
      if (moved === null) {
        shown = false;
        moved = now;
        moves += 1;
        const way = (moves * 0.03) % 1.6;
        const share = 0.1 + (way < 0.8 ? way : 1.6 - way);
        const [clientX, clientY] = [box.left + share * box.width, box.top + box.height / 2];
        mark.dispatchEvent(
          new PointerEvent("pointermove", { bubbles: true, pointerId: 1, clientX, clientY, isPrimary: true }),
        );
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

async function openEditor(browser: Browser, url: string) {
  const page = await openPage(browser);
  await page.goto(url + LESSON, { waitUntil: "load" });
  const code = page.getByRole("region", { name: CELL }).getByRole("textbox", { name: "Code" });
  const ready = await code.evaluate(focusUntilEditor);
  await settle(page);
  await code.press("Control+End");
  // The first mistake waits for the type checker to have read the engine's types; the second is what a reader meets.
  await makeMistake(page);
  await page.keyboard.press("Control+Z");
  await page.locator(".squiggly-error").waitFor({ state: "detached" });
  const underlined = await makeMistake(page);
  await page.close();
  return { ready, underlined };
}

async function makeMistake(page: Page): Promise<number> {
  const underlined = timeUnderline(page);
  await page.keyboard.type("notThere");
  return underlined;
}

function focusUntilEditor(area: Element): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const look = () => {
      if (document.activeElement?.ariaRoleDescription === "editor") resolve(performance.now() - began);
      else requestAnimationFrame(look);
    };
    (area as HTMLTextAreaElement).focus();
    look();
  });
}

/** From the last sign that was typed until the first underline stands on the page. */
function timeUnderline(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let typed = 0;
        addEventListener(
          "beforeinput",
          () => {
            typed = performance.now();
          },
          true,
        );
        const watch = new MutationObserver(() => {
          if (typed === 0 || !document.querySelector(".squiggly-error")) return;
          watch.disconnect();
          resolve(performance.now() - typed);
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
}
