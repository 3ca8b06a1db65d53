import { createHash } from "node:crypto";
import { build } from "esbuild";
import { DATA_SETS } from "@/lib/runtime";
import { packedDataSet } from "./data-sets";
import { PROJECT } from "./project";

export type Bundle = { code: string; hash: string };

let evaluator: Promise<Bundle> | null = null;
let frame: Promise<Bundle> | null = null;

/**
 * The one evaluator file, engine included: the worker in the page and the build's child process run these bytes. The hash
 * speaks of the data sets too, which travel beside it.
 */
export function evaluatorSource(): Promise<Bundle> {
  evaluator ??= bundleWithData();
  return evaluator;
}

async function bundleWithData(): Promise<Bundle> {
  const { code } = await bundle("lib/runtime/evaluator/index.ts", "GradbookEvaluator");
  const packed = await Promise.all(DATA_SETS.map(packedDataSet));
  return { code, hash: hashOf(code, ...packed.filter((each) => each !== null)) };
}

/** The script of the sandbox frame. */
export function frameSource(): Promise<Bundle> {
  frame ??= bundle("lib/runtime/frame.ts", "GradbookFrame");
  return frame;
}

/** A file of ours and all that it imports, as one script that gives its exports the name. */
export async function bundle(entry: string, globalName: string): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "browser",
    target: "es2022",
    minify: true,
    // Readers meet functions and classes of the engine by name, in charts and in errors.
    keepNames: true,
    charset: "utf8",
    tsconfig: "tsconfig.json",
  });
  const code = outputFiles[0]?.text ?? "";
  return { code, hash: hashOf(code) };
}

function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
