import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import { linesOf, type Place, placeAt } from "./place";
import { renderFormula } from "./tex";
import { type Formula, isFormula, placeOf, walk } from "./tree";

const sourceOf = ({ position }: Formula, text: string) =>
  text.slice(position?.start.offset, position?.end.offset);

/** Place of the character `at` of a formula; a formula in a list or quote is indented in the file, not in its value. */
export function placeInFormula(node: Formula, text: string, at: number): Place {
  const start = node.position?.start.offset ?? 0;
  if (node.type === "inlineMath") {
    const source = sourceOf(node, text);
    const inner = source.indexOf(node.value, /^\$+/.exec(source)?.[0].length ?? 0);
    return placeAt(text, start + Math.max(0, inner) + at);
  }
  const before = linesOf(node.value.slice(0, at));
  const line = placeOf(node).line + before.length;
  const written = linesOf(text)[line - 1] ?? "";
  const indent = Math.max(0, written.indexOf(linesOf(node.value)[before.length - 1] ?? ""));
  return { line, column: indent + (before.at(-1) ?? "").length + 1 };
}

/** How the `$` signs stand, before any TeX is read. */
function fenceFinding(node: Formula, text: string): Finding | null {
  const lines = linesOf(sourceOf(node, text));
  const refuse = (seen: string, remedy: string) => finding(placeOf(node), "formula-fence", seen, remedy);
  if (node.type === "inlineMath") {
    if (!lines[0]?.startsWith("$$")) return null;
    return refuse(
      "a $$ formula inside a paragraph",
      "Put each $$ on a line of its own, or use one $ for a formula in a sentence.",
    );
  }
  if (lines.length < 2 || !/^[ \t>]*\${2,}[ \t]*$/.test(lines.at(-1) ?? "")) {
    return refuse('"$$" is never closed', "Write $$ on a line of its own after the formula.");
  }
  if (/\n[ \t>]*\r?\n/.test(sourceOf(node, text))) {
    return refuse(
      'an empty line in a formula: its "$$" may never be closed',
      "Write $$ on a line of its own after the formula, and no empty line inside of it.",
    );
  }
  return node.meta
    ? refuse("a formula begins on the line of its $$", "Put each $$ on a line of its own.")
    : null;
}

function formulaFindings(node: Formula, { text }: Context): Finding[] {
  const fence = fenceFinding(node, text);
  if (fence) return [fence];
  if (node.value.trim() === "") {
    return [
      finding(
        placeOf(node),
        "formula",
        "the formula is empty",
        "Write TeX between the $ signs, or remove them.",
      ),
    ];
  }
  const rendered = renderFormula(node.value, node.type === "math");
  if (rendered.kind === "rendered") return [];
  return [
    finding(placeInFormula(node, text, rendered.position), rendered.rule, rendered.seen, rendered.remedy),
  ];
}

/** Formulas that KaTeX refuses, at the place inside the formula. */
export const checkFormulas: TextCheck = (context) =>
  [...walk(context.tree)].flatMap(({ node }) => (isFormula(node) ? formulaFindings(node, context) : []));
