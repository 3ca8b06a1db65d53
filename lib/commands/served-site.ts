import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { courseSite } from "./course-site";
import { next } from "./next";

const PORT = 3220;
const BUILT = ".next";
const TEST_COURSE = courseSite("e2e/course");

/** What another part of the same command may have set for the course of the tests. */
const OWN_COURSE = { GRADBOOK_COURSE: undefined, GRADBOOK_DIST: undefined };

export type ServedSite = { url: string; close: () => Promise<void> };

/** Builds the site if it was not built yet, and serves it for a measurement. */
export async function serveSite(): Promise<ServedSite> {
  await buildOnce();
  return serve(OWN_COURSE);
}

/** The same site with the course of the tests: what was compiled is compiled already, its pages are made anew. */
export async function serveTestCourse(): Promise<ServedSite> {
  await buildOnce();
  rmSync(TEST_COURSE.GRADBOOK_DIST, { recursive: true, force: true });
  cpSync(BUILT, TEST_COURSE.GRADBOOK_DIST, { recursive: true });
  Object.assign(process.env, TEST_COURSE);
  if ((await next("build", "--experimental-build-mode", "generate")) !== 0)
    throw new Error("The course of the tests does not build.");
  return serve(TEST_COURSE);
}

async function buildOnce(): Promise<void> {
  if (!existsSync(`${BUILT}/BUILD_ID`) && (await next("build")) !== 0)
    throw new Error("The site does not build.");
}

async function serve(env: Record<string, string | undefined>): Promise<ServedSite> {
  const url = `http://localhost:${PORT}`;
  if (await answers(url))
    throw new Error(`Something else answers at ${url}: end it first, or it would be measured.`);
  const server = spawn("node_modules/.bin/next", ["start", "-p", String(PORT)], {
    stdio: "ignore",
    env: { ...process.env, ...env },
  });
  await answering(url, server);
  return { url, close: () => ended(server) };
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill();
  });
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
