import type { Browser, CDPSession } from "@playwright/test";
import { evaluateIn } from "./hostile-page";

/** A lesson's page whose sandbox has come. */
export async function openForAnswers(
  browser: Browser,
  url: string,
): Promise<{ session: CDPSession; close: () => Promise<void> }> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(url);
  await page.locator('iframe[title="Sandbox"]').waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  return { session, close: () => page.close() };
}

/** Puts an answer into an exercise, presses Check, and gives what its status says in the end. */
export function checkInPage(session: CDPSession, title: string, answer: string): Promise<string> {
  return evaluateIn(session, `(${DRIVER})(${JSON.stringify(title)}, ${JSON.stringify(answer)})`);
}

/** A program of the page, as text: what runs these commands would put helpers of its own into a function. */
const DRIVER = `async (title, answer) => {
  const region = [...document.querySelectorAll("section")].find(
    (each) => each.getAttribute("aria-label") === "Exercise: " + title,
  );
  const area = region.querySelector("textarea");
  const status = region.querySelector('[role="status"]');
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, answer);
  area.dispatchEvent(new Event("input", { bubbles: true }));
  await frame();
  await new Promise((done) => {
    let checking = false;
    const look = () => {
      if (status.textContent === "Checking…") checking = true;
      else if (checking) {
        observer.disconnect();
        done();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(status, { subtree: true, childList: true, characterData: true });
    region.querySelector('button[aria-label="Check"]').click();
  });
  return status.textContent;
}`;
