import type { Observed } from "./observed";
import { quoted, visible } from "./visible";

/** `width`: columns before a list or an object breaks over lines. */
type Layout = { width: number; depth: number };

/** Deeper values are named, not shown: a forged value must not exhaust the stack. */
const deepest = 40;

/**
 * The one text form of any observed value, as under a cell: strings bare, everything inside others quoted, one item
 * per line where a line would pass 80 columns (numbers fill their lines), `… 12 more` for what did not arrive.
 * Hidden characters are made visible.
 */
export function formatObserved(value: Observed): string {
  if (value.kind === "string") return visible(value.value) + cutString(value.more);
  if (value.kind === "error") return errorText(value);
  return formatInside(value, { width: 80, depth: 0 });
}

/** The same on one line, strings quoted: for calls and sentences. */
export function formatInline(value: Observed): string {
  return formatInside(value, { width: Number.POSITIVE_INFINITY, depth: 0 }).replace(/\n\s*/g, " ");
}

function formatInside(value: Observed, layout: Layout): string {
  switch (value.kind) {
    case "undefined":
    case "null":
      return value.kind;
    case "number":
      return Object.is(value.value, -0) ? "-0" : String(value.value);
    case "boolean":
      return String(value.value);
    case "string":
      return quoted(value.value) + cutString(value.more);
    case "bigint":
      return `${value.digits}n`;
    case "function":
      return value.name ? `ƒ ${visible(value.name)}` : "ƒ";
    case "symbol":
    case "opaque":
    case "tensor":
    case "model":
      return visible(value.text);
    case "array":
      return formatList(value, layout);
    case "object":
      return formatEntries(value, layout);
    case "error":
      return `[${errorText(value)}]`;
    case "circular":
      return "[Circular]";
    case "plot":
      return "missing" in value.spec
        ? `[chart: ${value.spec.missing}]`
        : `[chart: ${visible(value.spec.title)}]`;
  }
}

function formatList(list: Extract<Observed, { kind: "array" }>, layout: Layout): string {
  const isSet = list.className === "Set";
  if (layout.depth > deepest) return `[${visible(list.className)}]`;
  const inner = narrower(layout);
  const parts = [...list.items.map((item) => formatInside(item, inner)), ...cutParts(list.more)];
  const prefix =
    list.className === "Array" ? "" : `${visible(list.className)}(${list.items.length + list.more}) `;
  const brackets = isSet ? (["{ ", " }"] as const) : (["[", "]"] as const);
  return join({ prefix, brackets, parts, layout, fill: list.items.every(isNumeric) });
}

function formatEntries(object: Extract<Observed, { kind: "object" }>, layout: Layout): string {
  const isMap = object.className === "Map";
  const plain = object.className === "Object" || object.className === "";
  if (layout.depth > deepest) return `[${plain ? "Object" : visible(object.className)}]`;
  const inner = narrower(layout);
  const entry = ([key, value]: [string, Observed]) =>
    `${isMap ? `${quoted(key)} =>` : `${keyText(key)}:`} ${formatInside(value, inner)}`;
  const parts = [...object.entries.map(entry), ...cutParts(object.more)];
  const size = isMap ? `(${object.entries.length + object.more})` : "";
  const prefix = plain ? "" : `${visible(object.className)}${size} `;
  return join({ prefix, brackets: ["{ ", " }"], parts, layout, fill: false });
}

type Parts = {
  prefix: string;
  brackets: readonly [open: string, close: string];
  parts: string[];
  layout: Layout;
  /** Broken lines take as many parts as fit. */
  fill: boolean;
};

function join({ prefix, brackets: [open, close], parts, layout, fill }: Parts): string {
  if (parts.length === 0) return prefix + open.trim() + close.trim();
  const oneLine = prefix + open + parts.join(", ") + close;
  const fits = oneLine.length <= layout.width && !parts.some((part) => part.includes("\n"));
  if (fits || layout.width === Number.POSITIVE_INFINITY) return oneLine;
  const lines = fill ? filled(parts, layout.width - 2) : parts;
  const body = lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`).join(",\n");
  return `${prefix}${open.trim()}\n${body}\n${close.trim()}`;
}

function filled(parts: string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 3 <= width)
      lines[lines.length - 1] = `${last}, ${part}`;
    else lines.push(part);
  }
  return lines;
}

function narrower({ width, depth }: Layout): Layout {
  return { width: width - 2, depth: depth + 1 };
}

function isNumeric(value: Observed): boolean {
  return value.kind === "number" || value.kind === "bigint" || value.kind === "boolean";
}

function keyText(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? visible(key) : quoted(key);
}

function errorText({ name, message }: { name: string; message: string }): string {
  return visible(message ? `${name}: ${message}` : name);
}

function cutParts(more: number): string[] {
  return more > 0 ? [`… ${more} more`] : [];
}

function cutString(more: number): string {
  return more > 0 ? `… ${more} more ${more === 1 ? "character" : "characters"}` : "";
}
