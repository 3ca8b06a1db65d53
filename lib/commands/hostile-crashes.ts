import type { Browser, CDPSession } from "@playwright/test";
import { evaluateIn, openForPrograms, runInCell } from "./hostile-page";

const CRASHES = 100;
/** The first ones fill caches; growth is counted from here. */
const WARM_UP = 10;
const MAY_GROW_MB = 5;

/** Endless programs one after another, each stopped by the reader: the page works on, and its memory stays flat. */
export async function measureCrashes(browser: Browser, url: string): Promise<{ failed: boolean }> {
  const { page, session } = await openForPrograms(browser, `${url}/lessons/limits`);
  await crash(session, WARM_UP);
  const before = await heapMb(session);
  await crash(session, CRASHES);
  const after = await heapMb(session);
  const { output } = await runInCell(session, "Patient", "40 + 2");
  await page.close();
  const failed = output !== "42" || after - before > MAY_GROW_MB;
  const memory = `${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`;
  console.log(
    `${failed ? "✗" : "✓"} ${CRASHES} endless programs in a row: ${memory}; then 40 + 2 is ${output}`,
  );
  return { failed };
}

async function crash(session: CDPSession, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await evaluateIn(session, STOPPED_RUN);
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** Starts an endless program, and presses Stop when it runs. */
const STOPPED_RUN = `(async () => {
  const region = document.querySelector('[aria-label="Cell: Patient"]');
  const area = region.querySelector("textarea");
  const status = region.querySelector('[role="status"]');
  const pressed = (name) => [...region.querySelectorAll("button")].find((each) => (each.ariaLabel ?? each.textContent) === name);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, "for (;;);//" + Math.random());
  area.dispatchEvent(new Event("input", { bubbles: true }));
  const until = (isSo) => new Promise((done) => {
    const look = () => isSo() && (observer.disconnect(), done());
    const observer = new MutationObserver(look);
    observer.observe(region, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
  await until(() => pressed("Run"));
  pressed("Run").click();
  await until(() => pressed("Stop"));
  pressed("Stop").click();
  await until(() => status.textContent === "Stopped.");
})()`;
