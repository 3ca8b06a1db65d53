import type { CellError, CompiledCode, Control, Problem, RuleName } from "@/lib/model";
import { compile, compileExpression, type Piece, plotPiece, seedOf, valuePiece } from "@/lib/runtime";
import type { CellPart, Parts, PlotPart, ValuePart } from "./source";

/** A place in a file, and the line of it at which a program begins. */
export type Origin = { file: string; line: number; column: number };

export type CompiledParts = {
  controls: Control[];
  cells: (CellPart & { code: CompiledCode })[];
  values: (ValuePart & { code: CompiledCode })[];
  plots: (PlotPart & { label: string; code: CompiledCode })[];
  problems: Problem[];
};

/** Compiles every cell and every `of` of a lesson; what does not compile is reported at its place and left out. */
export function compileParts(file: string, parts: Parts): CompiledParts {
  const problems: Problem[] = [];
  const cells = parts.cells.flatMap((cell) => {
    const compiled = compile(cell.source);
    if (compiled.kind === "compiled") return [{ ...cell, code: compiled.code }];
    const error = withinText(compiled.error, cell.source);
    problems.push(codeProblem(error, { file, line: cell.line, column: 1 }, "cell-syntax"));
    return [];
  });
  const expressions = <P extends ValuePart | PlotPart>(list: readonly P[]) =>
    list.flatMap((part) => {
      // An `of` that is not there was told already.
      if (part.of === "") return [];
      const compiled = compileExpression(part.of);
      if (compiled.kind === "compiled") return [{ ...part, code: compiled.code }];
      const error = withinText(compiled.error, part.of);
      problems.push(codeProblem(error, { file, ...part.position }, "expression-syntax"));
      return [];
    });
  return {
    controls: parts.controls.map(({ position: _, ...control }) => control),
    cells,
    values: expressions(parts.values),
    plots: expressions(parts.plots).map((plot) => ({ ...plot, label: plot.of })),
    problems,
  };
}

/** All that runs, as the page will run it. */
export function piecesOfParts({ cells, values, plots }: CompiledParts): Piece[] {
  return [
    ...cells.map(
      ({ id, title, code, run, timeLimitSeconds }): Piece => ({
        id,
        title,
        code,
        seed: seedOf(id),
        purpose: { kind: "show" },
        auto: run === "auto",
        timeLimitSeconds,
      }),
    ),
    ...values.map(valuePiece),
    ...plots.map(plotPiece),
  ];
}

/** A program that ends too early is told on its last line, not behind it. */
export function withinText(error: CellError, source: string): CellError {
  const lines = source.trimEnd().split(/\r\n|\n|\r/).length;
  return error.line === null ? error : { ...error, line: Math.min(error.line, lines) };
}

/** An error of a program as an author's problem, at the line of the file. */
export function codeProblem({ name, message, line }: CellError, origin: Origin, rule: RuleName): Problem {
  return {
    file: origin.file,
    line: origin.line + (line ?? 1) - 1,
    column: line === null || line === 1 ? origin.column : 1,
    rule,
    seen: `${name}: ${message}`,
    remedy: "Mend the program; it is compiled and run as readers will run it.",
  };
}
