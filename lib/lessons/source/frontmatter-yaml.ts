import {
  type Document,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Finding, finding, shown } from "./finding";
import type { Place } from "./place";

export type Yaml = {
  /** The plain value; undefined when the YAML has errors. */
  value: unknown;
  /** Where the value at `path` stands; where its nearest parent stands when there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the key at the end of `path` stands. */
  placeOfKey: (path: readonly PropertyKey[]) => Place;
  findings: Finding[];
};

type Parsed = { document: Document; source: string; at: (offset: number) => Place };

/** yaml adds the place and a drawing of it to its messages. */
const firstSentence = (message: string) => shown(message.split(/ at line \d+|\n/)[0] ?? message);

/** Where the quote or bracket begins that was still open at `offset`. */
function openBefore(document: Document, offset: number): number | null {
  let start: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const opens = isScalar(node) ? node.type?.startsWith("QUOTE") : "flow" in node && node.flow;
      if (opens && node.range && node.range[0] < offset) start = node.range[0];
    },
  });
  return start;
}

const isUnclosed = (error: YAMLError) => /Missing closing|end with a [\]}]/.test(error.message);

function parserFinding(error: YAMLError, { document, source, at }: Parsed): Finding {
  const start = isUnclosed(error) ? openBefore(document, error.pos[0]) : null;
  const place = at(start ?? error.pos[0]);
  if (start !== null) {
    const seen = `the ${source[start] === "[" || source[start] === "{" ? "bracket" : "quote"} ${source[start]} that begins here is never closed`;
    return finding(place, "frontmatter-yaml", seen, "Close it on the same line; it is not valid YAML.");
  }
  if (error.code === "TAG_RESOLVE_FAILED") {
    const tag = /^\S+/.exec(source.slice(error.pos[0]))?.[0] ?? "";
    return finding(
      place,
      "frontmatter-tag",
      `unknown tag ${shown(tag)}; nothing of it was evaluated`,
      "Write plain text.",
    );
  }
  const seen = `the frontmatter is not valid YAML: ${firstSentence(error.message)}`;
  return finding(
    place,
    "frontmatter-yaml",
    seen,
    'Mend the YAML; text with ":", "#" or quotes goes between quotes.',
  );
}

/** Tags that yaml would understand, and aliases: both are more than plain data. */
function extraFindings(document: Document, at: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node: (_, node) => {
      const tag = "tag" in node ? node.tag : undefined;
      if (!tag || document.warnings.length > 0) return;
      findings.push(
        finding(at(node.range?.[0] ?? 0), "frontmatter-tag", `the tag ${tag}`, "Write plain text."),
      );
    },
    Alias: (_, alias) => {
      const known = alias.resolve(document) !== undefined;
      const seen = known ? `the alias "${alias.source}"` : `unknown alias "${alias.source}"`;
      const remedy = `Write the text out; text that begins with "*" goes between quotes.`;
      findings.push(finding(at(alias.range?.[0] ?? 0), "frontmatter-alias", seen, remedy));
    },
  });
  return findings;
}

const startOf = (node: unknown): number | null => (isNode(node) && node.range ? node.range[0] : null);

function findKey(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const items: unknown[] =
    parent && typeof parent === "object" && "items" in parent ? (parent.items as unknown[]) : [];
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return isPair(pair) ? startOf(pair.key) : null;
}

/** Reads plain YAML (core schema) with the places of all its values. Tags and aliases are refused, never evaluated. */
export function readYaml(text: string): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: "core",
    prettyErrors: false,
    stringKeys: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const parsed = { document, source: text, at };
  const faults = [...document.errors, ...document.warnings].map((error) => parserFinding(error, parsed));
  const findings = [...faults, ...extraFindings(document, at)];
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const key = path.length > 0 ? findKey(document, path) : null;
    return key === null ? { line: 1, column: 1 } : at(key);
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    if (path.length === 0) return { line: 1, column: 1 };
    if (typeof path.at(-1) !== "number" && findKey(document, path) === null)
      return placeOf(path.slice(0, -1));
    const start = startOf(document.getIn(path, true));
    return start === null ? placeOfKey(path) : at(start);
  };
  return { value: findings.length > 0 ? undefined : document.toJS(), placeOf, placeOfKey, findings };
}
