import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { next } from "./next";

const PORT = 3220;

export type ServedSite = { url: string; close: () => void };

/** Builds the site if it was not built yet, and serves it for a measurement. */
export async function serveSite(): Promise<ServedSite> {
  if (!existsSync(".next/BUILD_ID") && (await next("build")) !== 0)
    throw new Error("The site does not build.");
  const server = spawn("node_modules/.bin/next", ["start", "-p", String(PORT)], { stdio: "ignore" });
  const url = `http://localhost:${PORT}`;
  await answering(url, server);
  return { url, close: () => server.kill() };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The site does not answer at ${url}.`);
}
