import type { Code } from "mdast";
import { checkAttributes } from "./attribute-list";
import type { Context, TextCheck } from "./context";
import { readFence } from "./fence";
import { type Finding, finding, shown } from "./finding";
import { suggestion } from "./nearest";
import { linesOf } from "./place";
import { placeOf, walk } from "./tree";
import { cellOptions, linesOptions, listingLanguages, listingOptions, twinOptions } from "./vocabulary";

const optionsOf = {
  cell: cellOptions,
  twin: twinOptions,
  lines: linesOptions,
  output: {},
  listing: listingOptions,
};
const titleOf = {
  cell: "the cell",
  twin: "the twin",
  lines: "the fence",
  output: "the program",
  listing: "the fence",
};

function isUnclosed(code: Code, text: string): boolean {
  const lines = linesOf(text.slice(code.position?.start.offset, code.position?.end.offset));
  const last = lines.length > 1 ? (lines.at(-1) ?? "") : "";
  return !/^[ \t>]*(`{3,}|~{3,})[ \t]*$/.test(last);
}

function cellFindings(code: Code, { kind }: Context): Finding[] {
  const place = placeOf(code);
  const findings: Finding[] = [];
  if (kind !== "lesson") {
    const remedy = "Move the cell to the lesson, or remove the word cell to show the program only.";
    findings.push(finding(place, "misplaced", `a cell does not belong in the text of this ${kind}`, remedy));
  }
  if (code.lang !== "ts") {
    const seen = `a cell in the language ${shown(code.lang ?? "")}`;
    findings.push(finding(place, "fence-language", seen, 'Cells are TypeScript: write ```ts cell id="…".'));
  }
  if (code.value.trim() === "")
    findings.push(finding(place, "content", "the cell is empty", "Write a program into it, or remove it."));
  return findings;
}

function twinFindings(code: Code, { kind }: Context): Finding[] {
  const place = placeOf(code);
  const findings: Finding[] = [];
  if (kind !== "lesson") {
    const remedy = "Move the twin below its cell in the lesson, or remove twin to show the program only.";
    findings.push(finding(place, "misplaced", `a twin does not belong in the text of this ${kind}`, remedy));
  }
  if (code.lang !== "py") {
    const seen = `a twin in the language ${shown(code.lang ?? "")}`;
    findings.push(finding(place, "fence-language", seen, 'Twins are Python: write ```py twin="…".'));
  }
  if (code.value.trim() === "")
    findings.push(finding(place, "content", "the twin is empty", "Write a program into it, or remove it."));
  return findings;
}

function listingFindings(code: Code): Finding[] {
  if (code.lang === null || code.lang === undefined || listingLanguages.includes(code.lang)) return [];
  const remedy = `Write ${suggestion(code.lang, listingLanguages)}`
    .replace("Write did", "Did")
    .replace("Write use", "Use");
  return [
    finding(placeOf(code), "fence-language", `a fence in the unknown language ${shown(code.lang)}`, remedy),
  ];
}

function linesFindings(code: Code, { question }: Context): Finding[] {
  if (question === "order") return listingFindings(code);
  const seen = "lines to be put in order belong to a question of the kind order";
  const remedy =
    "Write kind: order in the frontmatter of a question, or remove the word to show the program only.";
  return [finding(placeOf(code), "misplaced", seen, remedy)];
}

function outputFindings(code: Code, { question }: Context): Finding[] {
  const place = placeOf(code);
  const findings: Finding[] = [];
  if (question !== "output") {
    const seen = "a program whose output is asked belongs to a question of the kind output";
    const remedy =
      "Write kind: output in the frontmatter of a question, or remove the word to show the program only.";
    findings.push(finding(place, "misplaced", seen, remedy));
  }
  if (code.lang !== "ts") {
    const seen = `a program in the language ${shown(code.lang ?? "")}`;
    findings.push(
      finding(place, "fence-language", seen, "The build runs it: write it in TypeScript, ```ts output."),
    );
  }
  return findings;
}

const kindFindings = {
  cell: cellFindings,
  twin: twinFindings,
  lines: linesFindings,
  output: outputFindings,
  listing: listingFindings,
};

function fenceFindings(code: Code, context: Context): Finding[] {
  const place = placeOf(code);
  const fence = readFence(code);
  const title = titleOf[fence.kind];
  const findings = kindFindings[fence.kind](code, context);
  if (fence.unread !== null) {
    const seen = `${title} has the unreadable option ${shown(fence.unread)}`;
    findings.push(
      finding(place, "fence-option", seen, 'Write options as name="value", or a bare flag; nothing else.'),
    );
  }
  if (isUnclosed(code, context.text)) {
    findings.push(
      finding(
        place,
        "unclosed-fence",
        "the fence is never closed",
        "Write ``` on a line of its own after the last line.",
      ),
    );
  }
  const given = fence.options.map((option) => ({ ...option, place }));
  const unread = fence.unread === null ? [] : Object.keys(cellOptions);
  return [...findings, ...checkAttributes(given, optionsOf[fence.kind], { title, place }, unread)];
}

/** Fences whose opening line is not understood, or that are never closed. */
export const checkFences: TextCheck = (context) =>
  [...walk(context.tree)].flatMap(({ node }) => (node.type === "code" ? fenceFindings(node, context) : []));
