import { checkAttributes } from "./attribute-list";
import { controlFindings } from "./check-controls";
import type { TextCheck } from "./context";
import { type Finding, finding, shown } from "./finding";
import {
  type Element,
  hasFlag,
  isElement,
  placeOf,
  textOf,
  type Written,
  walk,
  writtenAttributes,
} from "./tree";
import { findWord, type Word } from "./vocabulary";

/** `{...x}` and `x={…}`: nothing in lesson text is evaluated. */
function codeFindings(element: Element): Finding[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      const seen = `<${element.name}> spreads {${shown(attribute.value)}}`;
      return [
        finding(placeOf(attribute), "attribute-expression", seen, 'Write every attribute as name="value".'),
      ];
    }
    if (!attribute.value || typeof attribute.value === "string") return [];
    const code = attribute.value.value;
    const seen = `in <${element.name}>: ${attribute.name}={${shown(code)}} is an expression, which is not allowed`;
    const literal = /^\s*(["']?)([^"'{}]*)\1\s*$/.exec(code)?.[2] ?? "…";
    return [
      finding(
        placeOf(attribute),
        "attribute-expression",
        seen,
        `Write ${attribute.name}="${shown(literal)}".`,
      ),
    ];
  });
}

/** Attributes with code as value whose very name is unknown. */
function unknownCode(element: Element, word: Word): Written[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute" || !attribute.value || typeof attribute.value === "string")
      return [];
    if (Object.hasOwn(word.attributes, attribute.name)) return [];
    return [{ name: attribute.name, value: true, place: placeOf(attribute) }];
  });
}

/** A log axis that begins where it has no room. */
function logAxisFindings(element: Element): Finding[] {
  const from = Number(textOf(element, "domain")?.trim().split(/\s+/)[0]);
  if (element.name !== "FunctionPlot" || !hasFlag(element, "logX") || !(from <= 0)) return [];
  return [
    finding(
      placeOf(element),
      "log-domain",
      `the domain begins at ${from}, and a log axis has room for numbers above 0 only`,
      "Begin the domain above 0, or leave out logX.",
    ),
  ];
}

/** Attributes that are unknown, missing, repeated, of the wrong kind, or code. */
export const checkElementAttributes: TextCheck = ({ tree, kind, question }) =>
  [...walk(tree)].flatMap(({ node }) => {
    if (!isElement(node)) return [];
    const word = findWord(node.name ?? "", kind, question);
    if (!word) return [];
    const unread = node.attributes.flatMap((one) => (one.type === "mdxJsxAttribute" ? [one.name] : []));
    const carrier = { title: `<${word.name}>`, place: placeOf(node) };
    return [
      ...codeFindings(node),
      ...checkAttributes(
        [...writtenAttributes(node), ...unknownCode(node, word)],
        word.attributes,
        carrier,
        unread,
      ),
      ...controlFindings(node),
      ...logAxisFindings(node),
    ];
  });
