import type { Report, RunOrder } from "../protocol";
import { Evaluator } from "./evaluate";
import { endableTimers } from "./step-timers";

type WorkerScope = Parameters<typeof endableTimers>[0] & {
  addEventListener(type: "message", listener: (event: MessageEvent<RunOrder>) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
  addEventListener(type: "unhandledrejection", listener: (event: PromiseRejectionEvent) => void): void;
};

/** Listens for runs in a Web Worker. Each order brings its own port; reports leave through it and nowhere else. */
export function serve(scope: WorkerScope): void {
  const send = MessagePort.prototype.postMessage;
  let port: MessagePort | null = null;
  const endTimers = endableTimers(scope);
  const report = (message: Report) => {
    if (message.kind === "ended") endTimers();
    if (port) send.call(port, message);
  };
  const now = performance.now.bind(performance);
  const evaluator = new Evaluator({ report, now, nextTask: taskQueue() });
  scope.addEventListener("message", (event) => {
    port = event.ports[0] ?? null;
    void evaluator.run(event.data);
  });
  scope.addEventListener("unhandledrejection", (event) => evaluator.printStray(event.reason));
  scope.addEventListener("error", (event) => evaluator.printStray(event.error));
}

/** A turn of the event loop without the 4 ms that nested timers cost. */
function taskQueue(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const send = port1.postMessage.bind(port1);
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      send(null);
    });
}
