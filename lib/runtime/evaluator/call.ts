import { TodoError } from "@/lib/engine";
import type { Outcome } from "@/lib/model";
import type { AskedCall, Purpose } from "../protocol";
import { asCellError } from "./errors";
import { withHint } from "./hints";
import { measured, portraitOf } from "./measure";

/**
 * Calls the functions of an answer with every list of arguments, each made anew. `begin` puts the random numbers back to
 * where they start, so that a call gives the same whatever was called before.
 */
export function callAll(
  names: Record<string, unknown>,
  purpose: Extract<Purpose, { kind: "call" }>,
  serial: number,
  begin: () => void,
): Outcome[][] {
  const outcomes: Outcome[][] = [];
  for (const calls of purpose.calls) {
    const ofCheck: Outcome[] = [];
    for (const call of calls) {
      begin();
      ofCheck.push(callOne(names, call, serial));
    }
    outcomes.push(ofCheck);
  }
  return outcomes;
}

function callOne(
  names: Record<string, unknown>,
  { name, args, measure }: AskedCall,
  serial: number,
): Outcome {
  const exported = Object.hasOwn(names, name) ? names[name] : undefined;
  try {
    if (measure?.kind === "export") {
      if (!Object.hasOwn(names, name)) return { kind: "missing", name };
      return { kind: "returned", value: portraitOf(exported) };
    }
    if (typeof exported !== "function") return { kind: "missing", name };
    return measured(exported as (...args: unknown[]) => unknown, args, measure);
  } catch (thrown) {
    if (thrown instanceof TodoError) return { kind: "todo" };
    return { kind: "threw", error: withHint(asCellError(thrown, serial), Object.keys(names)) };
  }
}
