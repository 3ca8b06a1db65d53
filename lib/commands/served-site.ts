import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { next } from "./next";

const PORT = 3220;

export type ServedSite = { url: string; close: () => void };

/** Builds the site if it was not built yet, and serves it for a measurement. */
export async function serveSite(): Promise<ServedSite> {
  const url = `http://localhost:${PORT}`;
  if (!existsSync(".next/BUILD_ID") && (await next("build")) !== 0)
    throw new Error("The site does not build.");
  if (await answers(url))
    throw new Error(`Something else answers at ${url}: end it first, or it would be measured.`);
  const server = spawn("node_modules/.bin/next", ["start", "-p", String(PORT)], { stdio: "ignore" });
  await answering(url, server);
  return { url, close: () => server.kill() };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The site does not answer at ${url}.`);
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
