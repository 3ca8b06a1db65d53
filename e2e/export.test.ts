import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { writeSite } from "../lib/commands/site-export/write-site";
import { serveFiles } from "./file-server";
import { cell, openEditor, openLesson, question, runProgram } from "./lesson";

const SCRATCH = "Send something other than ones";

test("Written as files and served by a plain file server, the site works under the policy in its pages", async ({
  browser,
}, info) => {
  const folder = info.outputPath("site");
  await writeSite(".next", folder);
  const { url, close } = await serveFiles(folder);
  const page = await browser.newPage({ baseURL: url, serviceWorkers: "allow" });
  const said: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== url)
      elsewhere.push(request.url());
  });

  await page.goto("/");
  await page.getByRole("link", { name: "ReLU", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ReLU");
  // Opened by its address, as a link from outside would.
  await openLesson(page);
  await runProgram(page, SCRATCH, "6 * 7");
  await expect(cell(page, SCRATCH).output).toHaveText("42");
  await openEditor(cell(page, SCRATCH).code);
  const { option, check, status } = question(page, /PyTorch says that the slope of ReLU is 0/);
  await option(/^A convention/).check();
  await check.click();
  await expect(status).toHaveText(/^Correct/);
  await page.goto("/practice");
  await expect(page.getByRole("region", { name: "Today" })).toContainText("10 cards for today");

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /script-src 'self' 'sha256-[^;]*;/);
  await expect(policy).not.toHaveAttribute("content", /script-src[^;]*'unsafe-/);
  expect(said).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.close();
  close();
});

test("A new build takes the old one's place when its page is the only one open, and keeps what the old one kept", async ({
  browser,
}, info) => {
  const folder = info.outputPath("site");
  await writeSite(".next", folder);
  const { url, close } = await serveFiles(folder);
  const context = await browser.newContext({ baseURL: url, serviceWorkers: "allow" });
  const page = await context.newPage();
  const builds = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return names.filter((name) => name.startsWith("gradbook-pages-"));
    });
  await page.goto("/lessons/relu");
  await expect
    .poll(() => page.evaluate(async () => (await caches.match("/lessons/relu")) !== undefined))
    .toBe(true);
  const [first] = await builds();

  const worker = join(folder, "sw.js");
  const build = first?.replace("gradbook-pages-", "") ?? "";
  writeFileSync(worker, readFileSync(worker, "utf8").replace(`"build":"${build}"`, '"build":"next"'));
  const other = await context.newPage();
  await other.goto("/progress");
  await page.goto("/practice");
  await expect.poll(builds).toEqual([first, "gradbook-pages-next"]);
  await other.close();
  await page.reload();
  await expect.poll(builds).toEqual(["gradbook-pages-next"]);

  await context.setOffline(true);
  await page.goto("/lessons/relu");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ReLU");
  await context.close();
  close();
});
