import type { FrameNews, FrameOrder } from "./protocol";

/** Workers ready and waiting: one for the next check, and one for a reader who checks again at once. */
const SPARES = 2;
const REFILL_AFTER_MS = 100;

/**
 * Runs inside the sandboxed frame, which holds the workers and never reader's code: it starts them from a blob of the
 * evaluator, hands runs over, ends them, and keeps spares so that the run after an endless loop need not wait.
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

  const spares: Worker[] = [];
  let refilling = false;

  /** One spare after another, and not while the run that took the last one needs the machine. */
  const refill = () => {
    if (refilling || spares.length >= SPARES) return;
    refilling = true;
    setTimeout(() => {
      refilling = false;
      spares.push(start());
      refill();
    }, REFILL_AFTER_MS);
  };

  const takeSpare = () => {
    const taken = spares.shift() ?? start();
    refill();
    return taken;
  };

  let lesson = start();
  let fresh: Worker | null = null;

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
    if (data.kind === "ping") return tell({ kind: "pong" });
    if (data.kind === "kill") return kill(data.worker);
    if (data.worker === "fresh") {
      fresh?.terminate();
      fresh = takeSpare();
    }
    const worker = data.worker === "fresh" ? fresh : lesson;
    worker?.postMessage(data.order, [...ports]);
  };

  // Without a network it stands within a frame that the service worker keeps.
  const page = location.href === "about:srcdoc" ? parent.parent : parent;
  page.postMessage("gradbook-sandbox-ready", "*", [pagePort]);
  refill();
}
