import { allActivations } from "@/lib/engine";
import { renderFormula } from "./source";

/** An activation's formula and that of its derivative, as HTML with MathML inside. */
export type ActivationFormulas = { value: string; derivative: string };

/** The formulas of every activation by its name in the engine's records, and of "identity". */
export function activationFormulas(): Record<string, ActivationFormulas> {
  const recorded = Object.entries(allActivations).map(([name, { tex, derivativeTex }]) => [
    name,
    { value: htmlOf(tex), derivative: htmlOf(derivativeTex) },
  ]);
  const identity = { value: htmlOf("f(x) = x"), derivative: htmlOf("f'(x) = 1") };
  return Object.fromEntries([...recorded, ["identity", identity]]);
}

function htmlOf(tex: string): string {
  const result = renderFormula(tex, true);
  if (result.kind === "refused") throw new Error(`${tex}: ${result.seen}. ${result.remedy}`);
  return result.html;
}
