import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { benchCell } from "./bench-cell";
import { benchPage } from "./bench-page";
import { benchTouch } from "./bench-touch";
import { provideChromium } from "./chromium";
import type { Measurements } from "./measurement";
import { serveSite } from "./served-site";

const PARTS: Record<string, (browser: Browser, url: string) => Promise<Measurements>> = {
  cell: benchCell,
  page: async (browser, url) => ({ ...(await benchPage(browser, url)), ...(await benchTouch(browser, url)) }),
};

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = parts.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}

const site = await serveSite();
const browser = await chromium.launch({ executablePath: provideChromium(), args: ["--no-sandbox"] });
const results: Record<string, Measurements> = {};
for (const part of parts) results[part] = (await PARTS[part]?.(browser, site.url)) ?? {};
await browser.close();
site.close();

if (values.json) console.log(JSON.stringify(results, null, 2));
else for (const [part, measurements] of Object.entries(results)) printPart(part, measurements);
process.exit(0);

function printPart(part: string, measurements: Measurements): void {
  console.log(`\n${part}`);
  for (const [workload, { value, unit, ratios }] of Object.entries(measurements)) {
    const against = Object.entries(ratios).map(([anchor, ratio]) => `${ratio}× ${anchor}`);
    console.log(
      `  ${workload.padEnd(28)} ${value} ${unit}${against.length > 0 ? `  (${against.join(", ")})` : ""}`,
    );
  }
}
