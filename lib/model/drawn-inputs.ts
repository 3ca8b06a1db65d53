/** What a number of a drawn input is. */
export type DrawnNumber =
  | { kind: "integer"; from: number; to: number }
  | { kind: "real"; from: number; to: number; kinks: number[]; within: boolean; notFinite: boolean };

/** How long a side is: a number, or the name of a size that all arguments of a call share. */
export type Size = number | string;

/** What one argument of a drawn call is. */
export type DrawnArgument =
  | DrawnNumber
  | { kind: "list"; length: Size; of: DrawnNumber }
  | { kind: "tensor"; shape: Size[]; of: DrawnNumber; dtype: "float32" | "float64" };

/** Inputs that are not listed but drawn from a seed, wherever they are needed: the same everywhere. */
export type DrawnInputs = {
  drawn: DrawnArgument[];
  count: number;
  seed: number;
  /** By name, the least and the greatest length. */
  sizes: Record<string, [least: number, most: number]>;
};

export type Drawing = Partial<Omit<DrawnInputs, "drawn">>;

/**
 * Inputs drawn from a seed, one maker an argument: `drawn([real(-6, 6), integer(1, 4)], { count: 200 })`. The simple
 * ones, kinks and extremes come first and are always among them. `sizes`: lengths by name, such as `{ n: [1, 4] }`.
 */
export function drawn(
  makers: readonly DrawnArgument[],
  { count = 100, seed = 0, sizes = {} }: Drawing = {},
): DrawnInputs {
  return { drawn: [...makers], count, seed, sizes };
}

/** Whole numbers from `from` to `to`; 0, 1, −1 and both ends always, where they lie within. */
export function integer(from: number, to: number): DrawnNumber {
  return { kind: "integer", from, to };
}

/**
 * Numbers from `from` to `to`; beside them always 0, −0, ±1, ±1e−6, ±1e6, both ends, and each of `kinks` with a number
 * close to either side. `within`: none beyond the ends. `notFinite`: NaN and both infinities too.
 */
export function real(
  from: number,
  to: number,
  {
    kinks = [],
    within = false,
    notFinite = false,
  }: { kinks?: readonly number[]; within?: boolean; notFinite?: boolean } = {},
): DrawnNumber {
  return { kind: "real", from, to, kinks: [...kinks], within, notFinite };
}

/** Lists of numbers. */
export function listOf(length: Size, of: DrawnNumber): DrawnArgument {
  return { kind: "list", length, of };
}

/** Tensors of numbers. */
export function tensorOf(
  shape: readonly Size[],
  of: DrawnNumber,
  { dtype = "float32" }: { dtype?: "float32" | "float64" } = {},
): DrawnArgument {
  return { kind: "tensor", shape: [...shape], of, dtype };
}
