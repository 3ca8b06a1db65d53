import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { StepResult } from "@/lib/runtime";
import { CACHE } from "./project";

const RUNS = join(CACHE, "runs");

/** The result kept under a key, or null where there is none that can be read. */
export async function cachedResult<T = StepResult>(key: string): Promise<T | null> {
  try {
    return deserialize(await readFile(join(RUNS, key))) as T;
  } catch {
    // Missing, or half-written by a process that was killed: it is computed anew.
    return null;
  }
}

export async function keepResult<T = StepResult>(key: string, result: T): Promise<void> {
  await mkdir(RUNS, { recursive: true });
  const unfinished = join(RUNS, `${key}.${process.pid}`);
  await writeFile(unfinished, serialize(result));
  await rename(unfinished, join(RUNS, key));
}

/** A name for everything that a result depends on: plain data. Equal data have equal keys, however they came to be. */
export function keyOf(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts, withEveryNumber)).digest("hex");
}

/** JSON has no word for NaN, the infinities and −0. */
function withEveryNumber(_: string, value: unknown): unknown {
  if (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return { number: Object.is(value, -0) ? "-0" : String(value) };
}
