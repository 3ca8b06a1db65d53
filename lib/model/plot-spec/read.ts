import type { AxisScale } from "../plot";
import { visible } from "../visible";
import type { Extent } from "./spec";

/** Something that arrived from a program: every field is asked for before it is used. */
export type Given = Record<string, unknown>;

/** Beyond this, sums and differences overflow: no axis can hold such a number. */
export const largestDrawn = 1e300;

/** The least number that a log axis shows. */
export const leastOnLogAxis = 1e-300;

const longestText = 80;

export function isGiven(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text on one line, with nothing hidden in it; the fallback where there is none. */
export function readText(value: unknown, fallback: string): string {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") return fallback;
  const line = visible(text.slice(0, 4 * longestText))
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}

/** The numbers of an array or typed array; what is no number that an axis can hold is NaN. Null for anything else. */
export function readNumbers(value: unknown): number[] | null {
  if (!Array.isArray(value) && !isNumberView(value)) return null;
  return Array.from(value as ArrayLike<unknown>, readNumber);
}

export function readNumber(value: unknown): number {
  return typeof value === "number" && Math.abs(value) <= largestDrawn ? value : Number.NaN;
}

/** A whole number above 0; the fallback for anything else. */
export function readCount(value: unknown, fallback: number): number {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : fallback;
}

export function readTexts(value: unknown): string[] | null {
  return Array.isArray(value) ? value.map((each) => readText(each, "–")) : null;
}

export function readScale(value: unknown): AxisScale {
  return value === "log" ? "log" : "linear";
}

/** Two numbers, the smaller first; null for anything else. */
export function readExtent(value: unknown): Extent | null {
  const numbers = readNumbers(value);
  const [min, max] = numbers ?? [];
  return numbers?.length === 2 && min !== undefined && max !== undefined && isWide([min, max])
    ? [min, max]
    : null;
}

/** Whether two numbers are far enough apart for an axis between them. */
export function isWide([min, max]: Extent): boolean {
  return max - min > Math.max(1e-300, 1e-12 * Math.max(Math.abs(min), Math.abs(max)));
}

export function readList(value: unknown): Given[] {
  return Array.isArray(value) ? value.filter(isGiven) : [];
}

function isNumberView(value: unknown): boolean {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
