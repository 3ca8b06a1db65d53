import type { Cell, FunctionPlot, Notebook, Slider, Value } from "@/lib/model";
import { EMPTY_OUTPUT } from "../cell-state";
import { compileExpression } from "../compile";
import { seedOf } from "../piece";
import { codeOf } from "./notebook-steps";

/** What the build is said to have recorded of everything. */
export const RECORDED = "as the build recorded it";

export function slider(name: string, initial: number): Slider {
  return { kind: "slider", name, label: name, min: -10, max: 10, step: 1, initial };
}

export function cell(id: string, source: string, more: Partial<Cell> = {}): Cell {
  return {
    id,
    title: `Cell ${id}`,
    source,
    code: codeOf(source),
    seed: seedOf(id),
    run: "auto",
    hidden: false,
    timeLimitSeconds: 20,
    recorded: { ...EMPTY_OUTPUT, value: { kind: "string", value: RECORDED, more: 0 } },
    ...more,
  };
}

export function value(id: string, of: string): Value {
  return { id, of, code: expressionCode(of), digits: null, recorded: RECORDED };
}

export function plot(id: string, of: string, at: string | null = null): FunctionPlot {
  const code = expressionCode(of);
  const recorded = { curves: [], mark: null };
  return { id, title: id, label: of, domain: [-1, 1], derivative: false, at, code, recorded };
}

export function notebook(parts: Partial<Notebook>): Notebook {
  const none = { controls: [], cells: [], values: [], plots: [], exercises: [], questions: [] };
  return { slug: "lesson", ...none, ...parts };
}

function expressionCode(of: string) {
  const compiled = compileExpression(of);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  return compiled.code;
}
