import { isFloating } from "./dtype";
import { ArgumentError, DtypeError, ShapeError } from "./errors";
import { Tensor } from "./tensor";

/** What came, in words: `undefined`, `the text "a"`, `a list of 2`. */
export function described(value: unknown): string {
  if (value === undefined || value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return `the text "${value}"`;
  if (typeof value === "number" || typeof value === "bigint") return `the number ${value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value instanceof Tensor) return `a tensor of shape [${value.shape.join(", ")}]`;
  return typeof value === "function" ? "a function" : "an object that is no tensor";
}

/** Throws ArgumentError unless `value` is a tensor. PyTorch says "argument 'input' must be Tensor". */
export function requireTensor(operation: string, value: unknown, name = "the input"): void {
  if (value instanceof Tensor) return;
  const isData = typeof value === "number" || Array.isArray(value);
  throw new ArgumentError(
    `${operation}: ${name} must be a tensor; got ${described(value)}. ${isData ? "Make one with tensor(…)." : "Only tensors are taken here, as in PyTorch."}`,
  );
}

/** Throws ArgumentError unless `value` is a tensor or a number. */
export function requireOperand(operation: string, value: unknown): void {
  if (typeof value !== "number" && !(value instanceof Tensor))
    throw new ArgumentError(
      `${operation}: both operands must be tensors or numbers; got ${described(value)}. Make a tensor with tensor(…).`,
    );
}

/** Throws ArgumentError unless `value` is a list of tensors with at least one in it. */
export function requireTensors(operation: string, value: unknown): void {
  if (!Array.isArray(value))
    throw new ArgumentError(
      `${operation}: takes its tensors as one list; got ${described(value)}. Write ${operation}([a, b]).`,
    );
  if (value.length === 0)
    throw new ArgumentError(`${operation}: the list is empty; give at least one tensor, as PyTorch asks.`);
  value.forEach((item, i) => {
    requireTensor(operation, item, `item ${i} of the list`);
  });
}

/** Throws ArgumentError unless `value` is a number; NaN and infinities are. */
export function requireNumber(operation: string, value: unknown, name: string): void {
  if (typeof value !== "number")
    throw new ArgumentError(`${operation}: ${name} must be a number; got ${described(value)}.`);
}

/** Throws ArgumentError unless `value` is a whole number, from `least` up where that is given. */
export function requireWhole(operation: string, value: unknown, name: string, least?: number): void {
  if (Number.isInteger(value) && (least === undefined || (value as number) >= least)) return;
  const wanted = least === undefined ? "a whole number" : `a whole number from ${least} up`;
  throw new ArgumentError(`${operation}: ${name} must be ${wanted}; got ${described(value)}.`);
}

/** Throws ArgumentError unless `value` is a list of whole numbers. */
export function requireWholes(operation: string, value: unknown, name: string): void {
  if (!Array.isArray(value))
    throw new ArgumentError(
      `${operation}: ${name} must be a list of whole numbers; got ${described(value)}.`,
    );
  for (const item of value) requireWhole(operation, item, `every number in ${name}`);
}

/** Throws ArgumentError unless `value` is a function. */
export function requireFunction(operation: string, value: unknown): void {
  if (typeof value !== "function")
    throw new ArgumentError(`${operation}: takes a function; got ${described(value)}.`);
}

/** Throws ArgumentError unless `value` is one of the words. */
export function requireWord(operation: string, value: unknown, name: string, words: readonly string[]): void {
  if (!words.includes(value as string))
    throw new ArgumentError(
      `${operation}: ${name} must be ${words.map((word) => `"${word}"`).join(" or ")}, as in PyTorch; got ${described(value)}.`,
    );
}

/** Throws ArgumentError unless options came as one object, or not at all. */
export function requireOptions(operation: string, options: unknown, example: string): void {
  if (typeof options !== "object" || options === null || Array.isArray(options) || options instanceof Tensor)
    throw new ArgumentError(
      `${operation}: options are one object, as in ${example}; got ${described(options)}. What Python takes by name stands there.`,
    );
}

/** The option `keepdim`, which Python takes by name. */
export function keepdimOf(operation: string, options: { keepdim?: boolean }): boolean {
  requireOptions(operation, options, "{ keepdim: true }");
  return options.keepdim ?? false;
}

/** Throws DtypeError for whole numbers and truth values, for which PyTorch has no such operation either. */
export function requireFloating(operation: string, x: Tensor): void {
  if (!isFloating(x.dtype))
    throw new DtypeError(
      `${operation}: needs float32 or float64, this tensor is ${x.dtype}. Use x.to("float32") first, as in PyTorch.`,
    );
}

/** Throws ShapeError for a tensor without dimensions, of which there are no parts. */
export function requireDimensions(operation: string, x: Tensor): void {
  if (x.ndim === 0)
    throw new ShapeError(
      `${operation}: cannot be applied to a tensor without dimensions. Use item(), or unsqueeze(0) first.`,
    );
}

/** Throws ArgumentError unless `value` is a number of which `holds` is true; `wanted` says which are. */
export function requireSuch(
  operation: string,
  value: unknown,
  name: string,
  wanted: string,
  holds: (value: number) => boolean,
): void {
  if (typeof value !== "number" || !holds(value))
    throw new ArgumentError(
      `${operation}: ${name} must be ${wanted}, as in PyTorch; got ${described(value)}.`,
    );
}

/** Throws ArgumentError unless `value` is a number from 0 up. */
export function requireNotNegative(operation: string, value: unknown, name: string): void {
  requireSuch(operation, value, name, "a number from 0 up", (x) => x >= 0);
}
