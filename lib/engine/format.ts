import { isFloating } from "./dtype";
import { elements, viewOf } from "./elements";
import { fixed, scientific } from "./format-number";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

// The layout of PyTorch 1.13, torch/_tensor_str.py, with its default print options.
const digits = 4;
const threshold = 1000;
const edgeItems = 3;
const lineWidth = 80;

type Format = { width: number; write: (x: number) => string };

/** The tensor as PyTorch prints it: `tensor([1.0000, 2.5000], requires_grad=True)`. */
export function format(x: Tensor): string {
  const prefix = "tensor(";
  const summarize = x.numel() > threshold;
  const body =
    x.numel() === 0
      ? "[]"
      : formatPart(x, prefix.length, summarize, formatFor(x, shownNumbers(x, summarize)));
  return addSuffixes(prefix + body, suffixes(x), prefix.length);
}

function suffixes(x: Tensor): string[] {
  const parts: string[] = [];
  if (x.numel() === 0 && x.ndim !== 1) parts.push(`size=(${x.shape.join(", ")}${x.ndim === 1 ? "," : ""})`);
  const isDefault = x.dtype === "float32" || ((x.dtype === "int64" || x.dtype === "bool") && x.numel() > 0);
  if (!isDefault) parts.push(`dtype=torch.${x.dtype}`);
  if (x.node !== null) parts.push(`grad_fn=<${x.node.name}>`);
  else if (x.requiresGrad) parts.push("requires_grad=True");
  return parts;
}

function addSuffixes(text: string, parts: readonly string[], indent: number): string {
  let whole = text;
  let lastLine = text.length - text.lastIndexOf("\n") + 1;
  for (const part of parts) {
    if (lastLine + part.length + 2 > lineWidth) {
      whole += `,\n${" ".repeat(indent)}${part}`;
      lastLine = indent + part.length;
    } else {
      whole += `, ${part}`;
      lastLine += part.length + 2;
    }
  }
  return `${whole})`;
}

/** The numbers that will be shown; widths and notation depend on these alone. */
function shownNumbers(x: Tensor, summarize: boolean): number[] {
  if (!summarize) return Array.from(elements(x));
  if (x.ndim === 0) return [x.item()];
  return shownRows(x).flatMap((i) => (i === null ? [] : shownNumbers(row(x, i), true)));
}

/** Indices of the rows that a summary shows; null stands for the dots. */
function shownRows(x: Tensor): (number | null)[] {
  const count = x.shape[0]!;
  if (count <= 2 * edgeItems) return Array.from({ length: count }, (_, i) => i);
  return [0, 1, 2, null, count - 3, count - 2, count - 1];
}

function row(x: Tensor, i: number): Tensor {
  return viewOf(x, x.shape.slice(1), x.strides.slice(1), x.offset + i * x.strides[0]!);
}

function formatFor(x: Tensor, numbers: readonly number[]): Format {
  const write = writerFor(x, numbers);
  const counted = isFloating(x.dtype)
    ? numbers.filter((value) => Number.isFinite(value) && value !== 0)
    : numbers;
  return { width: counted.reduce((width, value) => Math.max(width, write(value).length), 1), write };
}

function writerFor(x: Tensor, numbers: readonly number[]): (value: number) => string {
  if (x.dtype === "bool") return (value) => (value === 0 ? "False" : "True");
  if (!isFloating(x.dtype)) return String;
  const sizes = numbers.filter((value) => Number.isFinite(value) && value !== 0).map(Math.abs);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const whole = sizes.every(Number.isInteger);
  const wide =
    sizes.length > 0 && (largest / smallest > 1000 || largest > 1e8 || (!whole && smallest < 1e-4));
  if (wide) return (value) => scientific(value, digits);
  if (whole) return (value) => (Number.isFinite(value) ? `${fixed(value, 0)}.` : fixed(value, 0));
  return (value) => fixed(value, digits);
}

function formatPart(x: Tensor, indent: number, summarize: boolean, style: Format): string {
  if (x.ndim === 0) return style.write(x.item()).padStart(style.width);
  if (x.ndim === 1) return formatVector(x, indent, summarize, style);
  const rows = summarize ? shownRows(x) : Array.from({ length: x.shape[0]! }, (_, i) => i);
  const parts = rows.map((i) => (i === null ? "..." : formatPart(row(x, i), indent + 1, summarize, style)));
  return `[${parts.join(`,${"\n".repeat(x.ndim - 1)}${" ".repeat(indent + 1)}`)}]`;
}

function formatVector(x: Tensor, indent: number, summarize: boolean, style: Format): string {
  const numbers = elements(x);
  const places = summarize ? shownRows(x) : Array.from(numbers, (_, i) => i);
  const texts = places.map((i) => (i === null ? " ..." : style.write(numbers[i]!).padStart(style.width)));
  const perLine = Math.max(1, Math.floor((lineWidth - indent) / (style.width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < texts.length; i += perLine) lines.push(texts.slice(i, i + perLine).join(", "));
  return `[${lines.join(`,\n${" ".repeat(indent + 1)}`)}]`;
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    /** As PyTorch prints it. */
    toString(): string;
  }
}

addMethods({ toString: format });
