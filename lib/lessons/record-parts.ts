import type { Cell, CellOutput, Curve, FunctionPlot, PlotSamples, Problem, Value } from "@/lib/model";
import { EMPTY_OUTPUT, seedOf } from "@/lib/runtime";
import { type CompiledParts, codeProblem, type Origin } from "./compile-parts";
import { SharedLists } from "./shared-lists";
import { failureOf, NOT_RUN, type StepOutcome } from "./step-outcome";

type Recorded = { parts: { cells: Cell[]; values: Value[]; plots: FunctionPlot[] }; problems: Problem[] };

/** What a cell, a value and a chart come to. */
type Result = "shown" | "formatted" | "sampled";

/** Digits of a number that a drawing is made of: more than its table shows or an eye sees, and half of what would travel. */
const DRAWN_DIGITS = 6;

/** Puts what came out beside what was asked; whatever has no output of its own is a problem at its place. */
export function recordParts(
  file: string,
  compiled: CompiledParts,
  outcomes: ReadonlyMap<string, StepOutcome>,
): Recorded {
  const problems: Problem[] = [];
  const drawn = new Drawn();
  const resultOf = <K extends Result>(id: string, kind: K, origin: Omit<Origin, "file">) => {
    const outcome = outcomes.get(id) ?? NOT_RUN;
    if (outcome.kind === kind) return outcome as Extract<StepOutcome, { kind: K }>;
    problems.push(codeProblem(failureOf(outcome), { file, ...origin }, "cell-fails"));
    return null;
  };
  const cells = compiled.cells.map(({ position: _, line, ...cell }): Cell => {
    const result = resultOf(cell.id, "shown", { line, column: 1 });
    const changes = result?.changed && { changes: result.changed };
    const recorded = result ? drawn.output(result.output) : EMPTY_OUTPUT;
    return { ...cell, seed: seedOf(cell.id), ...changes, recorded };
  });
  const values = compiled.values.map(({ position, ...value }): Value => {
    return { ...value, recorded: resultOf(value.id, "formatted", position)?.text ?? "" };
  });
  const plots = compiled.plots.map(({ position, ...plot }): FunctionPlot => {
    const result = resultOf(plot.id, "sampled", position);
    return { ...plot, recorded: result ? drawn.samples(result.samples) : { curves: [], mark: null } };
  });
  return { parts: { cells, values, plots }, problems };
}

/** Lists of numbers as they travel: rounded, and one list where several are equal, such as the x of most curves. */
class Drawn {
  private readonly lists = new SharedLists();

  output(output: CellOutput): CellOutput {
    const { reported } = output;
    if (!reported) return output;
    const series = reported.series.map(({ name, x, y }) => ({ name, x, y: this.list(y) }));
    return { ...output, reported: { ...reported, series } };
  }

  samples({ curves, mark }: PlotSamples): PlotSamples {
    return { curves: curves.map((curve) => this.curve(curve)), mark };
  }

  private curve({ x, y, slope, curvature, ...curve }: Curve): Curve {
    return {
      ...curve,
      x: this.list(x),
      y: this.list(y),
      slope: slope && this.list(slope),
      ...(curvature && { curvature: this.list(curvature) }),
    };
  }

  private list(values: readonly number[]): number[] {
    return this.lists.one(values.map((value) => Number(value.toPrecision(DRAWN_DIGITS))));
  }
}
