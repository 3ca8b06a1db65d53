import vm from "node:vm";
import type { Report, RunOrder } from "@/lib/runtime";

type Evaluator = { run(order: RunOrder): Promise<void> };
type EvaluatorModule = {
  Evaluator: new (host: {
    nextTask: () => Promise<void>;
    now: () => number;
    report: (report: Report) => void;
    ownsBuiltIns: boolean;
  }) => Evaluator;
  endableTimers(scope: object): () => void;
};

/** First message: the evaluator's bytes. Every other one: a run. */
export type ChildMessage = { kind: "evaluator"; code: string } | { kind: "run"; order: RunOrder };

/** What the child tells. "refused": the evaluator itself does not start. */
export type ChildNews = Report | { kind: "refused"; message: string };

let evaluator: Evaluator | null = null;
let refused = "It was sent no evaluator.";

const tell = (news: ChildNews) => process.send?.(news);

/** The evaluator in a context of its own, which knows timers and a clock, and neither process, require nor fetch. */
function startEvaluator(code: string): Evaluator {
  const context = vm.createContext({
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    structuredClone,
    performance: { now: () => performance.now() },
  });
  const module: EvaluatorModule = vm.runInContext(`${code}\nGradbookEvaluator;`, context);
  const endTimers = module.endableTimers(context);
  return new module.Evaluator({
    nextTask: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
    report: (report) => {
      if (report.kind === "ended") endTimers();
      tell(report);
    },
    ownsBuiltIns: true,
  });
}

process.on("message", (message: ChildMessage) => {
  if (message.kind === "run") {
    if (evaluator) void evaluator.run(message.order);
    else tell({ kind: "refused", message: refused });
    return;
  }
  try {
    evaluator = startEvaluator(message.code);
  } catch (thrown) {
    refused = String(thrown);
  }
});

process.on("disconnect", () => process.exit());
