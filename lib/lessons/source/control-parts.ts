import type { Root } from "mdast";
import type { ControlPart } from "./part-types";
import { type Element, hasFlag, isElement, placeOf, textOf, walk } from "./tree";

/** The options of a Choice as they are written: between commas, without the blanks around them. */
export function optionsOf(element: Element): string[] {
  return (textOf(element, "options") ?? "").split(",").map((option) => option.trim());
}

function controlPart(element: Element): ControlPart[] {
  const name = textOf(element, "name");
  if (name === null) return [];
  const label = textOf(element, "label") ?? name;
  const common = { name, label, position: placeOf(element) };
  switch (element.name) {
    case "Slider":
      return [{ kind: "slider", ...common, ...trackOf(element) }];
    case "Choice":
      return [
        {
          kind: "choice",
          ...common,
          options: optionsOf(element),
          initial: (textOf(element, "value") ?? "").trim(),
        },
      ];
    case "Toggle":
      return [{ kind: "toggle", ...common, initial: hasFlag(element, "on") }];
    default:
      return [];
  }
}

function trackOf(element: Element) {
  const number = (key: string) => Number(textOf(element, key));
  const [min, max, initial] = [number("min"), number("max"), number("value")];
  const step = Number(textOf(element, "step") ?? (max - min) / 100);
  return { min, max, step, initial };
}

/** Sliders, choices and toggles, in document order. */
export function controlParts(tree: Root): ControlPart[] {
  return [...walk(tree)].flatMap(({ node }) => (isElement(node) ? controlPart(node) : []));
}
