import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { openPage, settle } from "./bench-browser";
import { type Measurements, measured, median } from "./measurement";

const ROUNDS = 7;
const LESSON = "/lessons/relu";
/** A page of the same site with nothing on it but a few words. */
const ANCHOR = "/no-such-page";

/** What a lesson costs before any interaction: bytes on the wire, and how soon it stands; medians, loopback. */
export async function benchPage(browser: Browser, url: string): Promise<Measurements> {
  const lesson = await visits(browser, url + LESSON, 1);
  const lessonSlow = await visits(browser, url + LESSON, 4);
  const anchor = await visits(browser, url + ANCHOR, 1);
  const anchorSlow = await visits(browser, url + ANCHOR, 4);
  const against = (unit: string, pick: (visit: Visit) => number, of: Visit[], to: Visit[]) => {
    const [value, base] = [median(of.map(pick)), median(to.map(pick))];
    return measured(value, unit, base > 0 ? { emptyPage: value / base } : {});
  };
  return {
    html: against("KB gzip", ({ html }) => html, lesson, anchor),
    script: against("KB gzip", ({ script }) => script, lesson, anchor),
    largestContentfulPaint: against("ms", ({ paint }) => paint, lesson, anchor),
    totalBlockingTime: against("ms", ({ blocked }) => blocked, lesson, anchor),
    largestContentfulPaintAt4x: against("ms", ({ paint }) => paint, lessonSlow, anchorSlow),
    totalBlockingTimeAt4x: against("ms", ({ blocked }) => blocked, lessonSlow, anchorSlow),
    layoutShift: against("score", ({ shift }) => shift, lesson, anchor),
  };
}

type Visit = { html: number; script: number; paint: number; blocked: number; shift: number };

async function visits(browser: Browser, address: string, slowdown: number): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await visit(browser, address, slowdown));
  return all;
}

async function visit(browser: Browser, address: string, slowdown: number): Promise<Visit> {
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const bytes = { html: 0, script: 0 };
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type !== "document" && type !== "script") return;
    if (response.frame() !== page.mainFrame()) return;
    const kind = type === "document" ? "html" : "script";
    bodies.push(
      response.body().then((body) => {
        bytes[kind] += gzipSync(body).length / 1_000;
      }),
    );
  });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: "load" });
  await settle(page);
  await Promise.all(bodies);
  const seen = await page.evaluate(() => window.gradbookBench);
  await page.close();
  return { ...bytes, ...seen };
}

declare global {
  interface Window {
    gradbookBench: { paint: number; blocked: number; shift: number };
  }
}

/** Runs in the page before anything else: keeps count of paints, blocked time and shifts. */
function observe(): void {
  type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean };
  const seen = { paint: 0, blocked: 0, shift: 0 };
  window.gradbookBench = seen;
  const on = (type: string, take: (entry: Entry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => {
    seen.paint = entry.startTime;
  });
  on("longtask", (entry) => {
    seen.blocked += Math.max(0, entry.duration - 50);
  });
  on("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value ?? 0;
  });
}
