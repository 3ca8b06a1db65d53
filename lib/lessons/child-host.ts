import vm from "node:vm";
import type { Report, RunOrder } from "@/lib/runtime";

type Evaluator = { run(runId: number, program: RunOrder["program"]): Promise<void> };
type EvaluatorModule = {
  Evaluator: new (host: {
    nextTask: () => Promise<void>;
    now: () => number;
    report: (report: Report) => void;
  }) => Evaluator;
};

/** First message: the evaluator's bytes. Every other one: a run. */
export type ChildMessage = { kind: "evaluator"; code: string } | { kind: "run"; order: RunOrder };

let evaluator: Evaluator | null = null;

/**
 * Runs in the build's child process: the evaluator in a context of its own, which knows timers and a clock, and
 * neither process, require nor fetch.
 */
process.on("message", (message: ChildMessage) => {
  if (message.kind === "evaluator") {
    const context = vm.createContext({
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      structuredClone,
      performance: { now: () => performance.now() },
    });
    const module: EvaluatorModule = vm.runInContext(`${message.code}\nGradbookEvaluator;`, context);
    evaluator = new module.Evaluator({
      nextTask: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => performance.now(),
      report: (report) => process.send?.(report),
    });
    return;
  }
  void evaluator?.run(message.order.runId, message.order.program);
});

process.on("disconnect", () => process.exit());
