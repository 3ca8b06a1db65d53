import type { ChildProcess } from "node:child_process";
import type { Program, Step } from "@/lib/runtime";
import { dataSetsFor } from "./data-sets";
import { followRun } from "./follow-run";
import { startChild } from "./start-child";
import { NOT_RUN, type StepOutcome } from "./step-outcome";

const HEAP_MB = 2_048;

/** Runs programs in a child process with an empty environment, which is killed when a step exceeds its limit. */
export class BuildRunner {
  private spare: ChildProcess | null = null;
  private lastRunId = 0;

  constructor(private readonly heapMb = HEAP_MB) {}

  /** Each program meets a notebook without names. Outcomes come in the order of the steps. */
  async run(program: Program, timeLimitSeconds: (step: Step) => number): Promise<StepOutcome[]> {
    const [child, dataSets] = await Promise.all([this.freshChild(), dataSetsFor(program)]);
    this.lastRunId += 1;
    const outcomes = await followRun(child, { runId: this.lastRunId, program, dataSets }, timeLimitSeconds);
    return program.steps.map(({ id }) => outcomes.get(id) ?? NOT_RUN);
  }

  /** A process that has run nothing yet; the next one is started at once, so that it is ready when it is asked for. */
  private async freshChild(): Promise<ChildProcess> {
    const { spare } = this;
    this.spare = null;
    const child = spare?.connected ? spare : await startChild(this.heapMb);
    child.ref();
    child.channel?.ref();
    void startChild(this.heapMb).then((next) => this.keep(next));
    return child;
  }

  /** Waiting for work is no reason to keep the build alive. */
  private keep(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    // Runs that began together each started one.
    if (this.spare?.connected) child.kill("SIGKILL");
    else this.spare = child;
  }
}
