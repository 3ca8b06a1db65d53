import { type Browser, chromium as launcher } from "@playwright/test";
import { build } from "esbuild";
import { openPage } from "../bench-browser";
import { findChromium } from "../chromium";
import type { Contender, Running } from "./contender";
import type { Workload } from "./workloads";

declare global {
  /** In the page: the engine, and the workload that it is at. */
  var benchedEngine: Contender;
  var benchedRunning: Running;
}

const ENTRY = `
  import * as engine from "./lib/engine";
  import { ours } from "./lib/commands/engine-bench/ours";
  globalThis.benchedEngine = ours(engine);
`;

/** The engine itself in a page of Chromium, where readers have it. Null where there is no Chromium. */
export async function chromium(): Promise<Contender | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const script = await bundledForPage();
  const browser = await launcher.launch({ executablePath, args: ["--no-sandbox"] });
  return inPage(browser, script);
}

async function inPage(browser: Browser, script: string): Promise<Contender> {
  const page = await openPage(browser);
  await page.addScriptTag({ content: script });
  return {
    name: "chromium",
    async start(workload: Workload) {
      await page.evaluate(async (workload) => {
        const running = await globalThis.benchedEngine.start(workload);
        if (running !== null) globalThis.benchedRunning = running;
      }, workload);
      return {
        time: (steps) => page.evaluate((steps) => globalThis.benchedRunning.time(steps), steps),
        proof: () => page.evaluate(() => globalThis.benchedRunning.proof()),
      };
    },
    close: () => browser.close(),
  };
}

async function bundledForPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  return outputFiles[0]!.text;
}
