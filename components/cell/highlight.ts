import bash from "refractor/bash";
import { refractor } from "refractor/core";
import python from "refractor/python";
import typescript from "refractor/typescript";
import type { Words } from "./code-html";

for (const language of [typescript, python, bash]) refractor.register(language);

/** What each piece of a source text is, in order; a language that is not known has plain text only. */
export function highlight(source: string, language: string): Words {
  if (!refractor.registered(language)) return [];
  return wordsIn(refractor.highlight(source, language), "");
}

type Node =
  | ReturnType<typeof refractor.highlight>
  | ReturnType<typeof refractor.highlight>["children"][number];

function wordsIn(node: Node, kind: string): Words {
  if (node.type === "text") return [kind, node.value.length];
  if (!("children" in node)) return [];
  const names = node.type === "element" ? node.properties.className : [];
  const own = Array.isArray(names) ? names.filter((name) => name !== "token") : [];
  const inside = [kind, ...own].filter(Boolean).join(" ");
  return node.children.flatMap((child) => wordsIn(child, inside));
}
