import type { FrameNews, FrameOrder } from "./protocol";

/**
 * Runs inside the sandboxed frame, which holds the workers and never reader's code: it starts them from a blob of the
 * evaluator, hands runs over, ends them, and keeps a spare ready so that the run after an endless loop need not wait.
 */
export function serveFrame(evaluatorSource: string): void {
  const url = URL.createObjectURL(new Blob([evaluatorSource], { type: "text/javascript" }));
  const { port1: port, port2: pagePort } = new MessageChannel();
  const tell = (news: FrameNews) => port.postMessage(news);

  const start = () => {
    const worker = new Worker(url);
    worker.onerror = (event) => tell({ kind: "workerFailed", message: event.message });
    return worker;
  };

  let lesson = start();
  let spare: Worker | null = start();
  let fresh: Worker | null = null;

  const takeSpare = () => {
    const taken = spare ?? start();
    spare = null;
    setTimeout(() => {
      spare ??= start();
    });
    return taken;
  };

  const kill = (which: "lesson" | "fresh") => {
    if (which === "fresh") {
      fresh?.terminate();
      fresh = null;
    } else {
      lesson.terminate();
      lesson = takeSpare();
    }
    tell({ kind: "replaced" });
  };

  port.onmessage = ({ data, ports }: MessageEvent<FrameOrder>) => {
    if (data.kind === "kill") return kill(data.worker);
    if (data.worker === "fresh") {
      fresh?.terminate();
      fresh = takeSpare();
    }
    const worker = data.worker === "fresh" ? fresh : lesson;
    worker?.postMessage(data.order, [...ports]);
  };

  parent.postMessage("gradbook-sandbox-ready", "*", [pagePort]);
}
