import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export type Engine = typeof import("../../engine");
export type NativeKernels = typeof import("../../engine/native");

/** The engine as the page gets it: bundled and minified. What runs these commands would mark each of its functions. */
export function shippedEngine(): Promise<Engine> {
  return bundled("lib/engine/index.ts");
}

/** The engine's kernels without the engine, with a memory of their own. */
export function shippedKernels(): Promise<NativeKernels> {
  return bundled("lib/engine/native.ts");
}

async function bundled<T>(entry: string): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "gradbook-bench-"));
  const outfile = join(folder, "bundle.mjs");
  try {
    await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outfile });
    return (await import(pathToFileURL(outfile).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
