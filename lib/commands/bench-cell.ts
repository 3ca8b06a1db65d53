import type { Browser, Page } from "@playwright/test";
import { clickUntil, openPage, settle } from "./bench-browser";
import { timeChain } from "./bench-chain";
import { type Measurements, measured, median } from "./measurement";

const ROUNDS = 9;
const LESSON = "/lessons/relu";
const CELL = "Cell: ReLU in one line";
const EXERCISE = "Exercise: The slope of ReLU";

/**
 * How long a reader waits for a cell, from the click to the text on the page; medians. The first run is clicked as soon
 * as the page has loaded, the others on a page at rest. The anchor is a fresh sandbox in the same page: from making the
 * frame to its greeting.
 */
export async function benchCell(browser: Browser, url: string): Promise<Measurements> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(browser, url));
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  const sandbox = of(({ sandboxStart }) => sandboxStart);
  const milliseconds = (pick: (round: Round) => number) =>
    measured(of(pick), "ms", { sandboxStart: of(pick) / sandbox });
  return {
    firstRun: milliseconds(({ first }) => first),
    warmRun: milliseconds(({ warm }) => warm),
    editedRun: milliseconds(({ edited }) => edited),
    wrongAnswerToVerdict: milliseconds(({ verdict }) => verdict),
    longestFrameDuringLoop: milliseconds(({ longestFrame }) => longestFrame),
    stop: milliseconds(({ stop }) => stop),
    runAfterStop: milliseconds(({ afterStop }) => afterStop),
    chainOf20: measured(await timeChain(browser, url), "ms"),
    sandboxStart: measured(sandbox, "ms"),
  };
}

type Round = {
  first: number;
  warm: number;
  edited: number;
  verdict: number;
  longestFrame: number;
  stop: number;
  afterStop: number;
  sandboxStart: number;
};

async function measureRound(browser: Browser, url: string): Promise<Round> {
  const page = await openPage(browser);
  await page.goto(url + LESSON, { waitUntil: "load" });
  const first = await clickUntil(page, CELL, "Run", "Ran in");
  await settle(page);
  const warm = await clickUntil(page, CELL, "Run", "Ran in");
  const code = page.getByRole("region", { name: CELL }).getByRole("textbox", { name: "Code" });
  const shipped = await code.inputValue();
  await code.fill(`${shipped}\n// edited`);
  const edited = await clickUntil(page, CELL, "Run", "Ran in");
  await answer(page, "export const slope = (x: number): number => Math.max(0, x);");
  await clickUntil(page, EXERCISE, "Check", "Not yet");
  await answer(page, "export const slope = (x: number): number => (x >= 0 ? 1 : 0);");
  await settle(page);
  const verdict = await clickUntil(page, EXERCISE, "Check", "Not yet.Both sides");
  await code.fill("while (true) {}");
  await settle(page);
  await clickUntil(page, CELL, "Run", "Running");
  const longestFrame = await longestFrameWithin(page, 1_000);
  const stop = await clickUntil(page, CELL, "Stop", "Stopped");
  await code.fill(shipped);
  const afterStop = await clickUntil(page, CELL, "Run", "Ran in");
  const sandboxStart = await page.evaluate(timeSandbox);
  await page.close();
  return { first, warm, edited, verdict, longestFrame, stop, afterStop, sandboxStart };
}

async function answer(page: Page, source: string): Promise<void> {
  await page.getByRole("region", { name: EXERCISE }).getByRole("textbox", { name: "Code" }).fill(source);
}

function longestFrameWithin(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (limit) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        let last = began;
        let longest = 0;
        const frame = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          if (now - began < limit) requestAnimationFrame(frame);
          else resolve(longest);
        };
        requestAnimationFrame((now) => {
          last = now;
          requestAnimationFrame(frame);
        });
      }),
    milliseconds,
  );
}

async function timeSandbox(): Promise<number> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = "/sandbox";
  const began = performance.now();
  const ready = new Promise<number>((resolve) => {
    window.addEventListener("message", (event) => {
      if (event.source === frame.contentWindow) resolve(performance.now() - began);
    });
  });
  document.body.append(frame);
  return ready;
}
