import { type ChildProcess, fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Program, Report, Step, StepResult } from "@/lib/runtime";
import type { ChildMessage } from "./child-host";
import { evaluatorSource } from "./evaluator-source";
import { CACHE, PROJECT } from "./project";

/** What the build knows of a step after its run. */
export type StepOutcome =
  | StepResult
  | { kind: "timedOut"; afterSeconds: number }
  /** Its process ended while it ran. */
  | { kind: "died" }
  /** The run ended before it. */
  | { kind: "notRun" };

export const NOT_RUN: StepOutcome = { kind: "notRun" };

const HEAP_MB = 2_048;

/** Runs programs in a child process with an empty environment, which is killed when a step exceeds its limit. */
export class BuildRunner {
  private child: ChildProcess | null = null;
  private lastRunId = 0;

  /** Each program meets a notebook without names. Outcomes come in the order of the steps. */
  async run(program: Program, timeLimitSeconds: (step: Step) => number): Promise<StepOutcome[]> {
    const child = await this.freshChild();
    this.lastRunId += 1;
    const outcomes = new Map<string, StepOutcome>();
    await this.follow(child, program, timeLimitSeconds, outcomes);
    return program.steps.map(({ id }) => outcomes.get(id) ?? NOT_RUN);
  }

  private follow(
    child: ChildProcess,
    program: Program,
    timeLimitSeconds: (step: Step) => number,
    outcomes: Map<string, StepOutcome>,
  ): Promise<void> {
    const runId = this.lastRunId;
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let current = "";
      const end = () => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.kill("SIGKILL");
        resolve();
      };
      const limit = (step: Step | undefined) => {
        clearTimeout(timer);
        if (!step) return;
        const afterSeconds = timeLimitSeconds(step);
        timer = setTimeout(() => {
          outcomes.set(step.id, { kind: "timedOut", afterSeconds });
          end();
        }, afterSeconds * 1000);
      };
      child.on("message", (report: Report) => {
        if (report.runId !== runId) return;
        if (report.kind === "started") {
          current = report.step;
          limit(program.steps.find(({ id }) => id === current));
        }
        if (report.kind === "ended") outcomes.set(report.step, report.result);
        if (report.kind === "done") end();
      });
      child.on("exit", () => {
        outcomes.set(current, { kind: "died" });
        end();
      });
      child.send({ kind: "run", order: { runId, program } } satisfies ChildMessage);
    });
  }

  /** A process that has run nothing yet; the next one is started at once, so that it is ready when it is asked for. */
  private async freshChild(): Promise<ChildProcess> {
    const ready = this.child ?? (await startChild());
    this.child = null;
    ready.ref();
    ready.channel?.ref();
    void startChild().then((spare) => {
      // Waiting for work is no reason to keep the build alive.
      spare.unref();
      spare.channel?.unref();
      this.child = spare;
    });
    return ready;
  }
}

async function startChild(): Promise<ChildProcess> {
  const [evaluator, host] = await Promise.all([evaluatorSource(), hostFile()]);
  const child = fork(host, {
    env: {} as NodeJS.ProcessEnv,
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.send({ kind: "evaluator", code: evaluator.code } satisfies ChildMessage);
  return child;
}

let host: Promise<string> | null = null;

/** The child's program as a file that plain Node can start. */
function hostFile(): Promise<string> {
  host ??= (async () => {
    const file = join(CACHE, `child-host-${process.pid}.cjs`);
    const { outputFiles } = await build({
      absWorkingDir: PROJECT,
      entryPoints: ["lib/lessons/child-host.ts"],
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20",
    });
    await mkdir(CACHE, { recursive: true });
    await writeFile(file, outputFiles[0]?.text ?? "");
    return file;
  })();
  return host;
}
