import { valueFault } from "./attribute-value";
import { type Finding, finding, shown } from "./finding";
import { suggestion } from "./nearest";
import type { Place } from "./place";
import type { Attribute } from "./vocabulary";

type Given = { name: string; value: string | true; place: Place };
type Known = Readonly<Record<string, Attribute>>;

/** Who carries the attributes, as a message names it: "<Slider>", "the cell". */
type Carrier = { title: string; place: Place };

function givenFinding(
  { name, value, place }: Given,
  index: number,
  all: readonly Given[],
  known: Known,
  title: string,
): Finding[] {
  const attribute = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!attribute) {
    const names = Object.keys(known);
    const remedy =
      names.length > 0
        ? `Remove it, or ${suggestion(name, names)}`
        : `Remove it; ${title} has no attributes.`;
    return [finding(place, "unknown-attribute", `${title} has the unknown attribute ${shown(name)}`, remedy)];
  }
  if (all.findIndex((other) => other.name === name) < index) {
    return [finding(place, "repeated-attribute", `${title} has ${name} twice`, "Remove one of them.")];
  }
  const fault = valueFault(name, value, attribute);
  return fault ? [finding(place, "attribute-value", `in ${title}: ${fault.seen}`, fault.remedy)] : [];
}

/** Holds what is given against what is known. `unread`: names that stand there in a form that was refused already. */
export function checkAttributes(
  given: readonly Given[],
  known: Known,
  carrier: Carrier,
  unread: readonly string[] = [],
): Finding[] {
  const missing = Object.entries(known)
    .filter(
      ([name, { required }]) => required && !unread.includes(name) && !given.some((one) => one.name === name),
    )
    .map(([name]) =>
      finding(carrier.place, "missing-attribute", `${carrier.title} lacks ${name}`, `Write ${name}="…".`),
    );
  return [
    ...missing,
    ...given.flatMap((one, index) => givenFinding(one, index, given, known, carrier.title)),
  ];
}
