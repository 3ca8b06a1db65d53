import type { Nodes } from "mdast";
import { hasFlag, isElement, textOf } from "../tree";

/** What a reader sees of an item, its feedback left out: items with one key cannot be told apart. */
export function contentKey(node: Nodes): string {
  const key = keyOf(node);
  // The indentation of a program's line is seen.
  return node.type === "code" || holdsCode(node) ? key : key.replace(/\s+/g, " ").trim();
}

function keyOf(node: Nodes): string {
  if (isElement(node) && node.name === "Feedback") return "";
  if (isElement(node) && node.name === "Curve")
    return `<${["of", "domain", "range"].map((name) => textOf(node, name)).join(" ")} ${hasFlag(node, "derivative")}>`;
  if (isElement(node) && node.name === "Drawn") return `<${textOf(node, "name")} ${textOf(node, "digits")}>`;
  if (node.type === "inlineMath" || node.type === "math") return `$${node.value}$`;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(keyOf).join("") : "";
}

const holdsCode = (node: Nodes): boolean =>
  "children" in node && node.children.some((child) => child.type === "code");
