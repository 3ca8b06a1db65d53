import type { Report, RunOrder } from "../protocol";
import { Evaluator } from "./evaluate";
import { endableTimers } from "./step-timers";

type WorkerScope = Parameters<typeof endableTimers>[0] & {
  close?: () => void;
  Worker?: unknown;
  addEventListener(type: "message", listener: (event: MessageEvent<RunOrder>) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
  addEventListener(type: "unhandledrejection", listener: (event: PromiseRejectionEvent) => void): void;
};

/** Listens for runs in a Web Worker. Each order brings its own port; reports leave through it and nowhere else. */
export function serve(scope: WorkerScope): void {
  const { postMessage } = MessagePort.prototype;
  const { stopImmediatePropagation } = Event.prototype;
  const { apply } = Reflect;
  // A program that closes its own worker would seem to run for ever, and workers of its own would outrun its limit.
  delete scope.close;
  delete scope.Worker;
  let port: MessagePort | null = null;
  const endTimers = endableTimers(scope);
  const report = (message: Report) => {
    if (message.kind === "ended") endTimers();
    if (port) apply(postMessage, port, [message]);
  };
  const now = performance.now.bind(performance);
  const evaluator = new Evaluator({ report, now, nextTask: taskQueue(), ownsBuiltIns: true });
  scope.addEventListener("message", (event) => {
    // Programs get no port to report on: they may listen, and hear nothing.
    apply(stopImmediatePropagation, event, []);
    port = event.ports[0] ?? null;
    void evaluator.run(event.data);
  });
  scope.addEventListener("unhandledrejection", (event) => evaluator.printStray(event.reason));
  scope.addEventListener("error", (event) => evaluator.printStray(event.error));
}

/** A turn of the event loop without the 4 ms that nested timers cost. Leans on nothing that a program can overwrite. */
function taskQueue(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const send = port1.postMessage.bind(port1);
  const waiting: Record<number, () => void> = {};
  let [first, next] = [0, 0];
  port2.onmessage = () => {
    const come = waiting[first];
    delete waiting[first];
    first += 1;
    come?.();
  };
  const { Promise: Turn } = globalThis;
  return () =>
    new Turn((resolve) => {
      waiting[next] = resolve;
      next += 1;
      send(null);
    });
}
