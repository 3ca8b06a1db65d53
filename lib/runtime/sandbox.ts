import { Heartbeat } from "./heartbeat";
import type { PageDataSets } from "./page-data-sets";
import type { FrameNews, FrameOrder, Program, Report, RunEnd, RunOrder } from "./protocol";
import { isKept, keptSandboxFrame, type SandboxFrame, sandboxFrame } from "./sandbox-frame";
import type { RunOptions, SandboxPort, WorkerKind } from "./sandbox-port";

/** Where the sandbox's frame is served, and the page around it that a service worker may have kept. */
export type SandboxAddress = { frame: string; kept: string };

/** `died`: the frame is gone, and the worker with it. */
type Run = { stop: () => void; died: () => void };

const REPLACE_MS = 500;

/**
 * The page's side of the sandbox: a frame of an opaque origin whose workers run reader's code. One run a worker at a
 * time. Nothing that a worker says is believed but on the port of the run under way; the page alone keeps the time.
 */
export class Sandbox implements SandboxPort {
  private connection: Promise<MessagePort> | null = null;
  private frame: HTMLIFrameElement | null = null;
  private readonly runs = new Map<WorkerKind, Run>();
  private lastRunId = 0;
  /** Resolves when a worker that was ended has been replaced; a run that begins earlier would meet the old one. */
  private replaced: Promise<void> = Promise.resolve();
  private onReplaced: (() => void) | null = null;
  private readonly heartbeat = new Heartbeat(
    () => this.askFrame(),
    () => this.frameDied(),
  );
  private framePort: MessagePort | null = null;

  constructor(
    private readonly address: SandboxAddress,
    private readonly dataSets: PageDataSets,
  ) {}

  /** Starts frame and workers ahead of the first run. */
  warm(): void {
    this.connect().catch(() => {
      // The first run will meet the same refusal and tell the reader.
    });
  }

  /** Runs a program to its end, its time limit or `stop`. Never rejects. */
  async run(program: Program, options: RunOptions): Promise<RunEnd> {
    const stopped = new Promise<null>((resolve) => {
      this.runs.set(options.worker, { stop: () => resolve(null), died: () => {} });
    });
    try {
      const ready = await Promise.race([Promise.all([this.connect(), this.dataSets.of(program)]), stopped]);
      this.runs.delete(options.worker);
      if (ready === null) return { kind: "stopped" };
      const [port, dataSets] = ready;
      return await this.runOn(port, { program, dataSets }, options);
    } catch (refused) {
      this.runs.delete(options.worker);
      return { kind: "unavailable", reason: refused instanceof Error ? refused.message : String(refused) };
    }
  }

  stop(worker: WorkerKind): void {
    this.runs.get(worker)?.stop();
  }

  renew(): void {
    if (this.framePort) this.replaced = this.replace(this.framePort, "lesson");
  }

  dispose(): void {
    this.frame?.remove();
    this.frame = null;
    this.framePort = null;
    this.connection = null;
  }

  private runOn(
    port: MessagePort,
    { program, dataSets }: Omit<RunOrder, "runId">,
    options: RunOptions,
  ): Promise<RunEnd> {
    this.lastRunId += 1;
    const runId = this.lastRunId;
    const { port1: reports, port2: workerPort } = new MessageChannel();
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let waiting = false;
      const end = (how: RunEnd) => {
        clearTimeout(timer);
        reports.close();
        this.runs.delete(options.worker);
        if (this.runs.size === 0) this.heartbeat.stop();
        resolve(how);
      };
      const kill = (how: RunEnd) => {
        this.replaced = this.replace(port, options.worker);
        end(how);
      };
      const limit = (step: string) => {
        clearTimeout(timer);
        waiting = false;
        const afterSeconds = options.timeLimitSeconds(step);
        timer = setTimeout(() => kill({ kind: "timedOut", afterSeconds, waiting }), afterSeconds * 1000);
      };
      reports.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.runId !== runId) return;
        if (data.kind === "started") limit(data.step);
        if (data.kind === "waiting") waiting = true;
        if (data.kind !== "done") options.onReport(data);
        else if (data.spoilt) kill({ kind: "done", renewed: true });
        else end({ kind: "done", renewed: false });
      };
      this.runs.set(options.worker, {
        stop: () => kill({ kind: "stopped" }),
        died: () => end({ kind: "died" }),
      });
      if (this.runs.size === 1) this.heartbeat.start();
      limit(program.steps[0]?.id ?? "");
      const order = { runId, program, dataSets };
      this.order(port, { kind: "run", worker: options.worker, order }, [workerPort]);
      if (program.steps.length === 0) end({ kind: "done", renewed: false });
    });
  }

  private order(port: MessagePort, order: FrameOrder, transfer: MessagePort[] = []): void {
    port.postMessage(order, transfer);
  }

  /** Ends a worker. A frame that does not say that it has another one is replaced as a whole. */
  private replace(port: MessagePort, worker: WorkerKind): Promise<void> {
    this.order(port, { kind: "kill", worker });
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.rebuild();
        resolve();
      }, REPLACE_MS);
      this.onReplaced = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private rebuild(): void {
    this.dispose();
    this.warm();
  }

  private askFrame(): void {
    if (this.framePort) this.order(this.framePort, { kind: "ping" });
  }

  /** The browser tells nobody that the process of a frame has ended, which a program that fills the memory can do. */
  private frameDied(): void {
    this.rebuild();
    for (const run of [...this.runs.values()]) run.died();
  }

  private async connect(): Promise<MessagePort> {
    await this.replaced;
    this.connection ??= this.openFrame();
    return this.connection;
  }

  private async openFrame(): Promise<MessagePort> {
    const port =
      (await this.place(sandboxFrame(this.address.frame))) ??
      (isKept() ? await this.place(keptSandboxFrame(this.address.kept)) : null);
    if (!port) {
      this.dispose();
      throw new Error("The sandbox that runs code did not start in this browser.");
    }
    port.onmessage = ({ data }: MessageEvent<FrameNews>) => {
      if (data.kind === "replaced") this.onReplaced?.();
      if (data.kind === "pong") this.heartbeat.heard();
    };
    this.framePort = port;
    return port;
  }

  private place({ element, greeting }: SandboxFrame): Promise<MessagePort | null> {
    this.frame?.remove();
    this.frame = element;
    return greeting;
  }
}
