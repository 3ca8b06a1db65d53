import { defineConfig } from "@playwright/test";
import { COURSE, TEST_COURSE } from "./e2e/servers";

/** The real build, the real worker, a real Chromium. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // One picture for every system: the letters are our own.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  forbidOnly: true,
  fullyParallel: true,
  // A machine that is busy with others may be late for once; such a test is named at the end, and is to be understood.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  // Other programs may be busy on the machine: what is waited for is a condition, never a time.
  expect: {
    timeout: 15_000,
    // Another version of the browser may smooth edges otherwise; a line that is missing is more than this.
    toHaveScreenshot: { animations: "disabled", maxDiffPixelRatio: 0.003 },
  },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: COURSE.url,
    // It would bring the whole site to every test's fresh browser. The tests of offline reading allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
  },
  webServer: [COURSE, TEST_COURSE].map(({ url, command, env }) => ({
    command,
    url,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    reuseExistingServer: false,
    // The course of the tests is built first.
    timeout: 300_000,
  })),
});
