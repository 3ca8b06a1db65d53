import { Evaluator } from "../evaluator";
import type { Program, Report, RunEnd } from "../protocol";
import type { RunOptions, SandboxPort, WorkerKind } from "../sandbox-port";

type Run = { report: (report: Report) => void; end: (how: RunEnd) => void };

/** Runs programs with the real evaluator, in this process: it can stop what awaits, not what is busy. */
export class InProcessSandbox implements SandboxPort {
  /** Ids of the steps of every run so far. */
  readonly ran: string[][] = [];
  private readonly workers = new Map<WorkerKind, { evaluator: Evaluator; run: Run | null }>();
  private lastRunId = 0;

  warm(): void {}

  async run(program: Program, options: RunOptions): Promise<RunEnd> {
    this.ran.push(program.steps.map(({ id }) => id));
    if (options.worker === "fresh") this.workers.delete("fresh");
    const worker = this.workers.get(options.worker) ?? this.start(options.worker);
    this.lastRunId += 1;
    const runId = this.lastRunId;
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const end = (how: RunEnd) => {
        clearTimeout(timer);
        worker.run = null;
        resolve(how);
      };
      const report = (report: Report) => {
        if (report.runId !== runId) return;
        if (report.kind === "done") return end({ kind: "done", renewed: false });
        if (report.kind === "started") {
          clearTimeout(timer);
          const afterSeconds = options.timeLimitSeconds(report.step);
          timer = setTimeout(
            () => this.kill(options.worker, { kind: "timedOut", afterSeconds, waiting: true }),
            afterSeconds * 1000,
          );
        }
        options.onReport(report);
      };
      worker.run = { report, end };
      void worker.evaluator.run({ runId, program, dataSets: {} });
    });
  }

  /** As in the page: a worker that is idle goes on. */
  stop(worker: WorkerKind): void {
    if (this.workers.get(worker)?.run) this.kill(worker, { kind: "stopped" });
  }

  renew(): void {
    this.workers.delete("lesson");
  }

  private kill(kind: WorkerKind, how: RunEnd): void {
    const run = this.workers.get(kind)?.run;
    this.workers.delete(kind);
    run?.end(how);
  }

  private start(kind: WorkerKind) {
    const worker: { evaluator: Evaluator; run: Run | null } = {
      run: null,
      evaluator: new Evaluator({
        ownsBuiltIns: false,
        nextTask: () => new Promise((resolve) => setImmediate(resolve)),
        now: () => performance.now(),
        report: (report) => worker.run?.report(report),
      }),
    };
    this.workers.set(kind, worker);
    return worker;
  }
}
