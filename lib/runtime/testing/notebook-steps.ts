import type { CompiledCode } from "@/lib/model";
import { compile, compileChecks } from "../compile";
import { seedOf } from "../piece";
import type { Purpose, Step } from "../protocol";

/** The code of a source that is known to compile. */
export function codeOf(source: string): CompiledCode {
  const result = compile(source);
  if (result.kind === "refused") throw new Error(result.error.message);
  return result.code;
}

/** A step as a lesson would run it. */
export function step(source: string, purpose: Purpose = { kind: "show" }, id = "cell"): Step {
  return { id, ...codeOf(source), seed: seedOf(id), purpose };
}

export function checksStep(source: string): Step {
  const result = compileChecks(source);
  if (result.kind === "refused") throw new Error(result.error.message);
  return { id: "checks", ...result.code, seed: 0, purpose: { kind: "check" } };
}
