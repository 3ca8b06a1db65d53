import type { CompiledCode } from "@/lib/model";
import { compile } from "../compile";
import type { Around } from "./problem";

/** What a program finds in its worker, beside the language's own names. */
const WORKER =
  "clearInterval clearTimeout console performance queueMicrotask setInterval setTimeout structuredClone";
const LANGUAGE =
  "AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError " +
  "Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number " +
  "Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError " +
  "Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet arguments decodeURIComponent " +
  "encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined";

const GLOBALS: readonly string[] = `${WORKER} ${LANGUAGE}`.split(" ");

/** Names that a program may read without defining them, and who defines those of the lesson: a cell's title. */
export type Known = { names: Set<string>; takenBy: Map<string, string> };

export const SLIDER = "a slider";

/** A cell that does not compile defines nothing. */
export function knownAround({ cells, own, controls }: Around): Known {
  const names = new Set([...GLOBALS, ...controls]);
  const takenBy = new Map(controls.map((name) => [name, SLIDER]));
  for (const { id, title, source } of cells) {
    if (id === own) continue;
    const code = compiled(source);
    for (const { local } of code?.imports ?? []) names.add(local);
    for (const name of code?.defines ?? []) {
      names.add(name);
      if (!takenBy.has(name)) takenBy.set(name, `“${title}”`);
    }
  }
  return { names, takenBy };
}

/** Other cells stay as they are while one is typed: each text is compiled once. */
const kept = new Map<string, CompiledCode | null>();
const MOST_KEPT = 200;

function compiled(source: string): CompiledCode | null {
  const before = kept.get(source);
  if (before !== undefined) return before;
  const result = compile(source);
  const code = result.kind === "compiled" ? result.code : null;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(source, code);
  return code;
}
