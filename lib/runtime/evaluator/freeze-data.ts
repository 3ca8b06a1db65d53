/**
 * Freezes lists and plain objects, at any depth, so that no other cell changes what a cell has defined. Tensors,
 * functions, objects of classes and what the language itself holds stay as they are.
 */
export function freezeData(value: unknown, shared: ReadonlyMap<object, string>): void {
  const todo: unknown[] = [value];
  for (let next = todo.pop(); todo.length > 0 || next !== undefined; next = todo.pop()) {
    if (!isPlain(next) || shared.has(next) || Object.isFrozen(next)) continue;
    for (const key of Object.keys(next)) {
      const { value: inner } = Object.getOwnPropertyDescriptor(next, key) ?? {};
      if (typeof inner === "object" && inner !== null) todo.push(inner);
    }
    Object.freeze(next);
  }
}

/** A list or an object that no class made. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
