import { TodoError } from "@/lib/engine";
import type { Outcome } from "@/lib/model";
import type { Purpose } from "../protocol";
import { asCellError } from "./errors";
import { withHint } from "./hints";
import { COMPARED, observe } from "./observe";
import { revive } from "./revive";

/** Calls the functions of an answer with every list of arguments, each made anew. */
export async function callAll(
  names: Record<string, unknown>,
  purpose: Extract<Purpose, { kind: "call" }>,
  serial: number,
): Promise<Outcome[][]> {
  const outcomes: Outcome[][] = [];
  for (const calls of purpose.calls) {
    const ofCheck: Outcome[] = [];
    for (const { name, args } of calls) ofCheck.push(await callOne(names, name, args.map(revive), serial));
    outcomes.push(ofCheck);
  }
  return outcomes;
}

async function callOne(
  names: Record<string, unknown>,
  name: string,
  args: unknown[],
  serial: number,
): Promise<Outcome> {
  const called = Object.hasOwn(names, name) ? names[name] : undefined;
  if (typeof called !== "function") return { kind: "missing", name };
  try {
    return { kind: "returned", value: observe(called(...args), COMPARED) };
  } catch (thrown) {
    if (thrown instanceof TodoError) return { kind: "todo" };
    return { kind: "threw", error: withHint(asCellError(thrown, serial), Object.keys(names)) };
  }
}
