import type { Cell, CellOutput, Curve, FunctionPlot, PlotSamples, Problem, Value } from "@/lib/model";
import { EMPTY_OUTPUT, seedOf } from "@/lib/runtime";
import { type CompiledParts, codeProblem, type Origin } from "./compile-parts";
import { failureOf, NOT_RUN, type StepOutcome } from "./step-outcome";

type Recorded = { parts: { cells: Cell[]; values: Value[]; plots: FunctionPlot[] }; problems: Problem[] };

/** What a cell, a value and a chart come to. */
type Result = "shown" | "formatted" | "sampled";

/** Digits of a number that a drawing is made of: more than its table shows or an eye sees, and half of what would travel. */
const DRAWN_DIGITS = 8;

/** Puts what came out beside what was asked; whatever has no output of its own is a problem at its place. */
export function recordParts(
  file: string,
  compiled: CompiledParts,
  outcomes: ReadonlyMap<string, StepOutcome>,
): Recorded {
  const problems: Problem[] = [];
  const resultOf = <K extends Result>(id: string, kind: K, origin: Omit<Origin, "file">) => {
    const outcome = outcomes.get(id) ?? NOT_RUN;
    if (outcome.kind === kind) return outcome as Extract<StepOutcome, { kind: K }>;
    problems.push(codeProblem(failureOf(outcome), { file, ...origin }, "cell-fails"));
    return null;
  };
  const cells = compiled.cells.map(({ position: _, line, ...cell }): Cell => {
    const result = resultOf(cell.id, "shown", { line, column: 1 });
    return { ...cell, seed: seedOf(cell.id), recorded: result ? outputAsDrawn(result.output) : EMPTY_OUTPUT };
  });
  const values = compiled.values.map(({ position, ...value }): Value => {
    return { ...value, recorded: resultOf(value.id, "formatted", position)?.text ?? "" };
  });
  const plots = compiled.plots.map(({ position, ...plot }): FunctionPlot => {
    const result = resultOf(plot.id, "sampled", position);
    return { ...plot, recorded: result ? asDrawn(result.samples) : { curves: [], mark: null } };
  });
  return { parts: { cells, values, plots }, problems };
}

function outputAsDrawn(output: CellOutput): CellOutput {
  const { reported } = output;
  if (!reported) return output;
  const series = reported.series.map(({ name, x, y }) => ({ name, x, y: drawn(y) }));
  return { ...output, reported: { ...reported, series } };
}

function asDrawn({ curves, mark }: PlotSamples): PlotSamples {
  return { curves: curves.map(curveAsDrawn), mark };
}

function curveAsDrawn({ x, y, slope, curvature, ...curve }: Curve): Curve {
  return {
    ...curve,
    x: drawn(x),
    y: drawn(y),
    slope: slope && drawn(slope),
    ...(curvature && { curvature: drawn(curvature) }),
  };
}

function drawn(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toPrecision(DRAWN_DIGITS)));
}
