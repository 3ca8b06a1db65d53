import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { ChildMessage } from "./child-host";
import { evaluatorSource } from "./evaluator-source";
import { CACHE, PROJECT } from "./project";

/** Starts a process with an empty environment and so much memory, and the evaluator in it. */
export async function startChild(heapMb: number): Promise<ChildProcess> {
  const [evaluator, host] = await Promise.all([evaluatorSource(), hostFile()]);
  const child = fork(host, {
    env: {} as NodeJS.ProcessEnv,
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${heapMb}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // A process that dies before it is asked is told by the run that asks it.
  child.on("error", () => {});
  child.send({ kind: "evaluator", code: evaluator.code } satisfies ChildMessage);
  return child;
}

let host: Promise<string> | null = null;

/** The child's program as a file that plain Node can start; one file as long as the program is the same. */
function hostFile(): Promise<string> {
  host ??= writeHostFile();
  return host;
}

async function writeHostFile(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ["lib/lessons/child-host.ts"],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
  });
  const code = outputFiles[0]?.text ?? "";
  const file = join(CACHE, `child-host-${createHash("sha256").update(code).digest("hex").slice(0, 12)}.cjs`);
  await mkdir(CACHE, { recursive: true });
  // Two builds may write it at once: each of them sees a whole file.
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return file;
}
