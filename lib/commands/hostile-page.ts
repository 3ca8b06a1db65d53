import type { Browser, CDPSession, Page } from "@playwright/test";

/** One run as the page told it: the status below the cell, the output, milliseconds from the click on Run. */
export type ProgramRun = { status: string; output: string; elapsedMs: number; longestFrameMs: number };

export type OpenPage = { page: Page; session: CDPSession; strayRequests: string[] };

/** A page whose sandbox is ready, and what it asks for from elsewhere. */
export async function openForPrograms(browser: Browser, url: string): Promise<OpenPage> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  const strayRequests: string[] = [];
  const { origin } = new URL(url);
  const stray = (asked: string) => {
    if (!asked.startsWith(origin) && !/^(blob|data):/.test(asked)) strayRequests.push(asked);
  };
  page.on("requestfinished", (request) => stray(request.url()));
  // What the policy refuses has not left; what failed on its way has.
  page.on("requestfailed", (request) => {
    if (!/csp/i.test(request.failure()?.errorText ?? "")) stray(request.url());
  });
  await page.goto(url);
  await page.locator('iframe[title="Sandbox"]').waitFor({ state: "attached" });
  // When the process of the frame dies, the test driver gives up the whole page; this line to it goes on.
  const session = await page.context().newCDPSession(page);
  await runInCell(session, "Patient", "40 + 2");
  return { page, session, strayRequests };
}

/** Puts a program into a cell, presses Run, and waits until the status below says how it ended. */
export function runInCell(session: CDPSession, title: string, program: string): Promise<ProgramRun> {
  return evaluateIn(session, `(${DRIVER})(${JSON.stringify(title)}, ${JSON.stringify(program)})`);
}

export async function evaluateIn<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** A program of the page, as text: what runs these commands would put helpers of its own into a function. */
const DRIVER = `async (title, program) => {
  const region = document.querySelector('[aria-label="Cell: ' + title + '"]');
  const area = region.querySelector("textarea");
  const status = region.querySelector('[role="status"]');
  const output = region.querySelector('[aria-label^="Output"]');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, program);
  area.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) => setTimeout(done, 50));
  let [watching, last, longestFrameMs] = [true, performance.now(), 0];
  const frame = () => {
    const now = performance.now();
    longestFrameMs = Math.max(longestFrameMs, now - last);
    last = now;
    if (watching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(() => {
    last = performance.now();
    requestAnimationFrame(frame);
  });
  let began = performance.now();
  await new Promise((done) => {
    let started = false;
    const look = () => {
      // The clock of the limit starts with the run, which comes after the compiler has been loaded once.
      if (status.textContent === "Running…") {
        if (!started) began = performance.now();
        started = true;
      } else if (/^(Ran in|Stopped)/.test(status.textContent)) {
        observer.disconnect();
        done();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(region, { subtree: true, childList: true, characterData: true, attributes: true });
    region.querySelector('button[aria-label="Run"]').click();
  });
  const elapsedMs = performance.now() - began;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  watching = false;
  return { status: status.textContent, output: output.innerText.slice(0, 200000), elapsedMs, longestFrameMs };
}`;
