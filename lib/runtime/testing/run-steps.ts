import type { CellError, CellOutput, PlotSamples } from "@/lib/model";
import { Evaluator } from "../evaluator";
import { lessonImports } from "../piece";
import type { DataSets, Program, Report, Step, StepResult } from "../protocol";

/** An evaluator in this process, and what it reports. */
export function openEvaluator() {
  const reports: Report[] = [];
  const evaluator = new Evaluator({
    ownsBuiltIns: false,
    nextTask: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
    report: (report) => reports.push(report),
  });
  let runId = 0;
  return {
    evaluator,
    reports,
    /** Runs the steps after those that ran before, and gives their results. */
    async run(
      steps: Step[],
      controls: Program["controls"] = {},
      dataSets: DataSets = {},
    ): Promise<StepResult[]> {
      runId += 1;
      const imports = lessonImports(steps.map((code) => ({ code })));
      await evaluator.run({ runId, program: { controls, imports, steps }, dataSets });
      const mine = reports.filter((report) => report.runId === runId);
      return mine.flatMap((report) => (report.kind === "ended" ? report.result : []));
    },
  };
}

/** Results of steps in a notebook of their own. */
export function runSteps(...steps: Step[]): Promise<StepResult[]> {
  return openEvaluator().run(steps);
}

export async function outputOf(step: Step): Promise<CellOutput> {
  const [result] = await runSteps(step);
  if (result?.kind !== "shown") throw new Error(`The step ended as ${JSON.stringify(result)}.`);
  return result.output;
}

/** The error of the last step. */
export async function errorOf(...steps: Step[]): Promise<CellError> {
  const result = (await runSteps(...steps)).at(-1);
  if (result?.kind !== "threw") throw new Error(`The step ended as ${JSON.stringify(result)}.`);
  return result.error;
}

export async function samplesOf(step: Step, controls: Program["controls"] = {}): Promise<PlotSamples> {
  const [result] = await openEvaluator().run([step], controls);
  if (result?.kind !== "sampled") throw new Error(`The step ended as ${JSON.stringify(result)}.`);
  return result.samples;
}
