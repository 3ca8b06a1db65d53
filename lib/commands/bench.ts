import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { benchBuild } from "./bench-build";
import { benchCell } from "./bench-cell";
import { benchChecks } from "./bench-checks";
import { benchEngine } from "./bench-engine";
import { benchPage } from "./bench-page";
import { benchPlayground } from "./bench-playground";
import { benchTouch } from "./bench-touch";
import { provideChromium } from "./chromium";
import type { Measurements } from "./measurement";
import { serveSite, serveTestCourse } from "./served-site";

const IN_NODE: Record<string, () => Promise<Measurements>> = {
  build: benchBuild,
  engine: benchEngine,
  playground: benchPlayground,
};
const ON_THE_SITE: Record<string, (browser: Browser, url: string) => Promise<Measurements>> = {
  cell: benchCell,
  page: async (browser, url) => ({ ...(await benchPage(browser, url)), ...(await benchTouch(browser, url)) }),
};
/** What is measured on the course of the tests, beside that. */
const ON_THE_TEST_COURSE: Record<string, (browser: Browser, url: string) => Promise<Measurements>> = {
  cell: benchChecks,
};
const PARTS = [...Object.keys(IN_NODE), ...Object.keys(ON_THE_SITE)];

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const parts = positionals.length > 0 ? positionals : PARTS;
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${PARTS.join(", ")}.`);
  process.exit(1);
}

const results = { ...(await measureInNode(parts)), ...(await measureOnTheSite(parts)) };
if (values.json) console.log(JSON.stringify(results, null, 2));
else for (const [part, measurements] of Object.entries(results)) printPart(part, measurements);
process.exit(0);

async function measureInNode(parts: readonly string[]): Promise<Record<string, Measurements>> {
  const results: Record<string, Measurements> = {};
  for (const part of parts) if (IN_NODE[part]) results[part] = await IN_NODE[part]();
  return results;
}

/** Neither the site nor a browser is started for parts that need none. */
async function measureOnTheSite(parts: readonly string[]): Promise<Record<string, Measurements>> {
  const results: Record<string, Measurements> = {};
  if (!parts.some((part) => part in ON_THE_SITE)) return results;
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ["--no-sandbox"] });
  for (const [served, benches] of [
    [serveSite, ON_THE_SITE],
    [serveTestCourse, ON_THE_TEST_COURSE],
  ] as const) {
    const measuredHere = parts.filter((part) => part in benches);
    if (measuredHere.length === 0) continue;
    const site = await served();
    for (const part of measuredHere)
      results[part] = { ...results[part], ...(await benches[part]?.(browser, site.url)) };
    await site.close();
  }
  await browser.close();
  return results;
}

function printPart(part: string, measurements: Measurements): void {
  console.log(`\n${part}`);
  for (const [workload, { value, unit, ratios }] of Object.entries(measurements)) {
    const against = Object.entries(ratios).map(([anchor, ratio]) => `${ratio}× ${anchor}`);
    console.log(
      `  ${workload.padEnd(28)} ${value} ${unit}${against.length > 0 ? `  (${against.join(", ")})` : ""}`,
    );
  }
}
