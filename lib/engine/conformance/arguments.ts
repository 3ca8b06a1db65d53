/** Arguments as the golden files write them: Python's names, numbers maybe as text ("inf"). */
export type Arguments = Readonly<Record<string, unknown>>;

export function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The arguments under the engine's names, without those that are null (Python's None). */
export function renamed(
  args: Arguments,
  names: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [names[name] ?? camelCase(name), value]),
  );
}

/** A number; Python's infinities are written in several ways. */
export function numberOf(value: unknown): number {
  return value === "inf"
    ? Number.POSITIVE_INFINITY
    : value === "-inf"
      ? Number.NEGATIVE_INFINITY
      : Number(value);
}

/** Arguments that are all numbers, under the engine's names. */
export function numbersByName(
  args: Arguments,
  names: Readonly<Record<string, string>> = {},
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(renamed(args, names)).map(([name, value]) => [name, numberOf(value)]),
  );
}

export function numbersOf(value: unknown): number[] {
  return (value as unknown[]).map(numberOf);
}

/** A dimension, or nothing where Python has None. */
export function dimOf(args: Arguments): number | undefined {
  return args.dim == null ? undefined : Number(args.dim);
}

/** The same where several dimensions may be listed. */
export function dimsOf(args: Arguments): number | number[] | undefined {
  return Array.isArray(args.dim) ? numbersOf(args.dim) : dimOf(args);
}

export function keepdimOf(args: Arguments): { keepdim: boolean } {
  return { keepdim: args.keepdim === true };
}
