import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of a Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's. Null: none. */
export function findChromium(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_NAMES.map(which)];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a Chromium, or installs one: Playwright's where its download is allowed, else the system's package. */
export function provideChromium(): string {
  const found = findChromium() ?? installed();
  if (found) return found;
  throw new Error(
    "There is no Chromium to test with, and none could be installed. Install one, or set CHROMIUM_PATH to it.",
  );
}

function installed(): string | null {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const ways = [
    ["npx", "playwright", "install", "chromium"],
    [...asRoot, "apt-get", "update"],
    [...asRoot, "apt-get", "install", "-y", "chromium"],
  ];
  for (const way of ways) {
    run(way);
    const found = findChromium();
    if (found) return found;
  }
  return null;
}

function run([command, ...args]: string[]): void {
  try {
    execFileSync(command ?? "", args, { stdio: "inherit", timeout: 300_000 });
  } catch (failure) {
    console.error(`${command} ${args.join(" ")}: ${failure instanceof Error ? failure.message : failure}`);
  }
}

function which(name: string): string | null {
  try {
    return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    // Not on the path.
    return null;
  }
}
