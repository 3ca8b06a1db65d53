import { Tensor } from "@/lib/engine";

/** Parts of one value that are looked at; what is larger is not known to have changed beyond them. */
const MAX_PARTS = 20_000;

/**
 * All that can change about a value, as a flat list to compare with a later one: versions and gradients of tensors,
 * fields of objects, items of lists, contents of typed arrays. No code of the value runs. A function's own variables
 * cannot be seen.
 */
export function traceOf(value: unknown, shared: ReadonlyMap<object, string>): unknown[] {
  const trace: unknown[] = [];
  const seen = new Set<object>();
  const todo: unknown[] = [value];
  while (todo.length > 0 && trace.length < MAX_PARTS) {
    const next = todo.pop();
    trace.push(next);
    // A model is a function with fields.
    if (!isObject(next) || seen.has(next) || shared.has(next)) continue;
    seen.add(next);
    addParts(next, trace, todo);
  }
  return trace;
}

export function isSameTrace(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]));
}

function addParts(value: object, trace: unknown[], todo: unknown[]): void {
  if (value instanceof Tensor) {
    trace.push(value.version, value.requiresGrad, value.gradient, value.gradient?.version);
    return;
  }
  if (ArrayBuffer.isView(value)) {
    trace.push(hashOf(value));
    return;
  }
  if (value instanceof Date) trace.push(value.getTime());
  if (value instanceof Map) for (const [key, each] of value) todo.push(key, each);
  if (value instanceof Set) todo.push(...value);
  if (Array.isArray(value) && Object.isFrozen(value) && !value.some(isObject)) return;
  for (const key of Object.keys(value)) {
    trace.push(key);
    todo.push(Object.getOwnPropertyDescriptor(value, key)?.value);
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** 32-bit FNV-1a of the bytes. */
function hashOf({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}
