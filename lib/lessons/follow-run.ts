import type { ChildProcess } from "node:child_process";
import type { RunOrder, Step } from "@/lib/runtime";
import type { ChildMessage, ChildNews } from "./child-host";
import type { StepOutcome } from "./step-outcome";

/** A build shares its machine with others of its own processes: a program has this many times its limit by the clock. */
const PATIENCE = 3;

/**
 * Sends a run to a process and follows it to its end: done, killed at the limit of a step, or dead. The process is
 * gone afterwards. Rejects where the evaluator itself does not start.
 */
export function followRun(
  child: ChildProcess,
  order: RunOrder,
  timeLimitSeconds: (step: Step) => number,
): Promise<Map<string, StepOutcome>> {
  const outcomes = new Map<string, StepOutcome>();
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let current = order.program.steps[0]?.id ?? "";
    const leave = () => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on("error", () => {});
      child.kill("SIGKILL");
    };
    const end = () => {
      leave();
      resolve(outcomes);
    };
    const endWith = (outcome: StepOutcome) => {
      outcomes.set(current, outcome);
      end();
    };
    const limit = (step: Step | undefined) => {
      clearTimeout(timer);
      if (!step) return;
      const afterSeconds = timeLimitSeconds(step);
      timer = setTimeout(() => endWith({ kind: "timedOut", afterSeconds }), afterSeconds * 1000 * PATIENCE);
    };
    child.on("message", (news: ChildNews) => {
      if (news.kind === "refused") {
        leave();
        reject(new Error(`The evaluator does not start: ${news.message}. Run the tests of the engine.`));
      } else if (news.runId === order.runId) {
        if (news.kind === "started") {
          current = news.step;
          limit(order.program.steps.find(({ id }) => id === current));
        }
        if (news.kind === "ended")
          outcomes.set(
            news.step,
            news.changed.length === 0 ? news.result : { ...news.result, changed: news.changed },
          );
        if (news.kind === "done") end();
      }
    });
    child.on("exit", () => endWith({ kind: "died" }));
    child.send({ kind: "run", order } satisfies ChildMessage, (failed) => {
      if (failed) endWith({ kind: "died" });
    });
  });
}
