import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Contender } from "./contender";
import type { Workload } from "./workloads";

/** Who can be measured in a process of their own. */
export type Name = "ours" | "handFused" | "simd" | "kept" | "tfjs" | "jaxjs";

/** What such a process is asked. */
export type Order = { start: Workload } | { steps: number } | { proof: true } | { growth: Workload };
/** Its answer; null to a start means that it does not know the workload. */
export type Answer = { value: number | null } | { failure: string };

export type OwnProcess = Contender & {
  /** Megabytes that the process holds more at the end of 100,000 steps. */
  growth(workload: Workload): Promise<number>;
};

// Beside the packages, so that those which are installed are found.
const program = resolve("node_modules/.cache/gradbook/engine-bench.mjs");
let built: Promise<unknown> | undefined;

/**
 * A contender in a process of its own for each workload, bundled and minified as the page gets it: what another keeps in
 * memory would slow the collection of its garbage, and what another workload taught the compiler would be measured with
 * this one. Rejects where its library is not installed.
 */
export async function ownProcess(name: Name): Promise<OwnProcess> {
  built ??= bundle();
  await built;
  // At once, to find what is not installed.
  let child = await forked(name);
  let used = false;
  const fresh = async () => {
    if (used) {
      child.kill();
      child = await forked(name);
    }
    used = true;
    return (order: Order) => answerOf(child, order);
  };
  return {
    name,
    close: () => void child.kill(),
    async start(workload) {
      const ask = await fresh();
      if ((await ask({ start: workload })) === null) return null;
      return { time: (steps) => number(ask({ steps })), proof: () => number(ask({ proof: true })) };
    },
    growth: async (workload) => number((await fresh())({ growth: workload })),
  };
}

async function forked(name: Name): Promise<ChildProcess> {
  const child = fork(program, [name], { execArgv: [] });
  const [ready] = (await once(child, "message")) as [Answer];
  if ("failure" in ready) throw new Error(ready.failure);
  return child;
}

function bundle(): Promise<unknown> {
  return build({
    entryPoints: ["lib/commands/engine-bench/contender-process.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile: program,
  });
}

async function answerOf(child: ChildProcess, order: Order): Promise<number | null> {
  child.send(order);
  const [answer] = (await once(child, "message")) as [Answer];
  if ("failure" in answer) throw new Error(answer.failure);
  return answer.value;
}

async function number(answer: Promise<number | null>): Promise<number> {
  return (await answer) ?? Number.NaN;
}
