import { wantedValue } from "./attribute-wants";
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

function fitsNumber(value: string, wanted: Extract<Attribute, { kind: "number" }>): boolean {
  const { whole, above, least, most } = wanted;
  const number = Number(value);
  return (
    isNumber(value) &&
    (!whole || Number.isInteger(number)) &&
    (above === undefined || number > above) &&
    (least === undefined || number >= least) &&
    (most === undefined || number <= most)
  );
}

function areNumbers(value: string): boolean {
  const [from, to, ...more] = value.trim().split(/\s+/);
  if (!from || !to || more.length > 0) return false;
  return isNumber(from) && isNumber(to) && Number(from) < Number(to);
}

const matches = (value: string, pattern: RegExp) => pattern.test(value) && !isReserved(value);

function fits(value: string, attribute: Attribute): boolean {
  switch (attribute.kind) {
    case "text":
    case "expression":
      return value.trim() !== "";
    case "number":
      return fitsNumber(value, attribute);
    case "numbers":
      return areNumbers(value);
    case "identifier":
      return matches(value, /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u);
    case "id":
      return matches(value, /^[a-z][a-z0-9-]*$/);
    case "claim":
      return matches(value, /^C\d{2,3}$/);
    case "oneOf":
      return attribute.values.includes(value);
    case "flag":
      return true;
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
  if (fits(value, attribute)) return null;
  const seen = value === "" ? `${name} is empty` : `${name}="${shown(value)}"`;
  if (attribute.kind !== "oneOf") return { seen, remedy: `Give ${name} ${wantedValue(attribute)}.` };
  const values = suggestion(value, attribute.values, (each) => `"${each}"`);
  return { seen, remedy: `Mend ${name}: ${values}` };
}
