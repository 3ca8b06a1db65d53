import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { keyOf, PROJECT } from "@/lib/lessons";

let hash: Promise<string> | null = null;

/** Changes with every program that a check hangs on: the lib rooms, the versions of packages and of Node. Made once by a process. */
export function checkerHash(): Promise<string> {
  hash ??= hashOfSources();
  return hash;
}

async function hashOfSources(): Promise<string> {
  const lib = join(PROJECT, "lib");
  const entries = await readdir(lib, { recursive: true });
  const sources = entries.filter((path) => /\.(ts|gz|wasm)$/.test(path) && !/\.test\.ts$/.test(path)).sort();
  const files = [join(PROJECT, "package-lock.json"), ...sources.map((path) => join(lib, path))];
  const texts = await Promise.all(files.map((path) => readFile(path, "base64")));
  return keyOf(process.version, files, texts);
}
