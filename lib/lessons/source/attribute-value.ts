import { shown } from "./finding";
import { suggestion } from "./nearest";
import type { Attribute } from "./vocabulary";

const reserved = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof undefined NaN Infinity var void while with yield arguments eval"
  ).split(" "),
);

const isReserved = (name: string) => reserved.has(name) || Reflect.has(Object.prototype, name);

/** A number as JavaScript writes decimals; "0x10", "1e999" and "" are none. */
export const isNumber = (text: string): boolean =>
  /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text));

function numberFault(value: string, wanted: Extract<Attribute, { kind: "number" }>): string | null {
  const { whole, above, least, most } = wanted;
  const number = Number(value);
  const fits =
    isNumber(value) &&
    (!whole || Number.isInteger(number)) &&
    (above === undefined || number > above) &&
    (least === undefined || number >= least) &&
    (most === undefined || number <= most);
  if (fits) return null;
  const bounds = [
    above === undefined ? "" : `above ${above}`,
    least === undefined ? "" : `at least ${least}`,
    most === undefined ? "" : `at most ${most}`,
  ].filter(Boolean);
  return `a ${whole ? "whole " : ""}number${bounds.length > 0 ? `, ${bounds.join(" and ")}` : ""}`;
}

function numbersFault(value: string): string | null {
  const [from, to, ...more] = value.trim().split(/\s+/);
  const good = from && to && more.length === 0 && isNumber(from) && isNumber(to) && Number(from) < Number(to);
  return good ? null : 'two numbers, the smaller first, as in "-4 4"';
}

const patternFault = (value: string, pattern: RegExp, wants: string) =>
  pattern.test(value) && !isReserved(value) ? null : wants;

function wants(value: string, attribute: Attribute): string | null {
  switch (attribute.kind) {
    case "text":
    case "expression":
      return value.trim() === "" ? "text that is not empty" : null;
    case "number":
      return numberFault(value, attribute);
    case "numbers":
      return numbersFault(value);
    case "identifier":
      return patternFault(
        value,
        /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u,
        "a name as of a TypeScript variable",
      );
    case "id":
      return patternFault(value, /^[a-z][a-z0-9-]*$/, 'an id of a-z, 0-9 and "-" that begins with a letter');
    case "claim":
      return patternFault(value, /^C\d{2,3}$/, 'the number of a claim, as in "C08"');
    case "oneOf":
      return attribute.values.includes(value)
        ? null
        : suggestion(value, attribute.values, (name) => `"${name}"`);
    case "flag":
      return null;
  }
}

/** What is wrong with a value and what to write instead; null when it is right. `true`: written without a value. */
export function valueFault(
  name: string,
  value: string | true,
  attribute: Attribute,
): { seen: string; remedy: string } | null {
  if (attribute.kind === "flag") {
    if (value === true) return null;
    return { seen: `${name}="${shown(value)}"`, remedy: `Write ${name} alone, or leave it out.` };
  }
  if (value === true) return { seen: `${name} has no value`, remedy: `Write ${name}="…".` };
  const wanted = wants(value, attribute);
  if (wanted === null) return null;
  const seen = value === "" ? `${name} is empty` : `${name}="${shown(value)}"`;
  return { seen, remedy: attribute.kind === "oneOf" ? `Mend ${name}: ${wanted}` : `Give ${name} ${wanted}.` };
}
