import type { AttributeKind } from "./word";

/** What the value of an attribute must be, as a sentence goes on after “Give it …”. */
export function wantedValue(attribute: AttributeKind): string {
  switch (attribute.kind) {
    case "text":
    case "expression":
      return "text that is not empty";
    case "number":
      return wantedNumber(attribute);
    case "numbers":
      return 'two numbers, the smaller first, as in "-4 4"';
    case "identifier":
      return "a name as of a TypeScript variable";
    case "id":
      return 'an id of a-z, 0-9 and "-" that begins with a letter';
    case "claim":
      return 'the number of a claim, as in "C08"';
    case "oneOf":
      return `one of ${attribute.values.map((value) => `"${value}"`).join(", ")}`;
    case "flag":
      return "no value: the name stands alone";
  }
}

function wantedNumber({ whole, above, least, most }: Extract<AttributeKind, { kind: "number" }>): string {
  const bounds = [
    above === undefined ? "" : `above ${above}`,
    least === undefined ? "" : `at least ${least}`,
    most === undefined ? "" : `at most ${most}`,
  ].filter(Boolean);
  return `a ${whole ? "whole " : ""}number${bounds.length > 0 ? `, ${bounds.join(" and ")}` : ""}`;
}
