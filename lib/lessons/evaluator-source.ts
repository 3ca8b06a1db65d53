import { createHash } from "node:crypto";
import { build } from "esbuild";
import { PROJECT } from "./project";

export type Bundle = { code: string; hash: string };

let evaluator: Promise<Bundle> | null = null;
let frame: Promise<Bundle> | null = null;

/** The one evaluator file, engine included: the worker in the page and the build's child process run these bytes. */
export function evaluatorSource(): Promise<Bundle> {
  evaluator ??= bundle("lib/runtime/evaluator/index.ts", "GradbookEvaluator");
  return evaluator;
}

/** The script of the sandbox frame. */
export function frameSource(): Promise<Bundle> {
  frame ??= bundle("lib/runtime/frame.ts", "GradbookFrame");
  return frame;
}

async function bundle(entry: string, globalName: string): Promise<Bundle> {
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
  return { code, hash: createHash("sha256").update(code).digest("hex") };
}
