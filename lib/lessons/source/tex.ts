import katex from "katex";
import type { RuleName } from "@/lib/model";

const MATHML_NAMESPACE = ' xmlns="http://www.w3.org/1998/Math/MathML"';
/** The TeX once more, which nobody reads: a lesson's Markdown has it. */
const ANNOTATION = /<semantics>(.*)<annotation .*<\/annotation><\/semantics>/s;

/** KaTeX is quick on what people write; this keeps it from what machines write. */
const mostCharacters = 4096;
/** Lengths in a formula, such as `\rule{3em}{1em}`, may not exceed this many of their unit. */
const greatestLength = 100;

/** HTML with MathML inside, or what is wrong and where: `position` counts characters of the formula from 0. */
export type RenderedFormula =
  | { kind: "rendered"; html: string }
  | { kind: "refused"; rule: RuleName; position: number; seen: string; remedy: string };

const refused = (rule: RuleName, position: number, seen: string, remedy: string): RenderedFormula => ({
  kind: "refused",
  rule,
  position,
  seen,
  remedy,
});

function overlongLength(tex: string): RenderedFormula | null {
  for (const match of tex.matchAll(
    /(\d*\.?\d+(?:e\+?\d+)?)\s*(em|ex|mu|pt|pc|mm|cm|in|bp|dd|cc|nd|nc|sp)\b/g,
  )) {
    if (Number(match[1]) <= greatestLength) continue;
    const seen = `the length ${match[0]} in a formula is beyond the limit of ${greatestLength}${match[2]}`;
    return refused("formula-size", match.index, seen, "Choose a smaller size.");
  }
  return null;
}

function explain(error: unknown): RenderedFormula {
  if (!(error instanceof katex.ParseError)) {
    return refused("formula", 0, "the formula is nested too deep for KaTeX", "Split the formula.");
  }
  const seen = `the formula does not parse: ${error.rawMessage}`;
  return refused("formula", error.position ?? 0, seen, "Mend the TeX at this place.");
}

/** A formula is set when it is checked and again for the page; so many are kept for that. */
const MOST_KEPT = 1_000;
const rendered = new Map<string, RenderedFormula>();

/**
 * Renders TeX with KaTeX. Commands that fetch, link or name classes (`\includegraphics`, `\href`, `\htmlClass`…)
 * are refused, as is whatever KaTeX only warns about, and a formula over 4 kB before KaTeX sees it.
 */
export function renderFormula(tex: string, display: boolean): RenderedFormula {
  const key = `${display ? "display" : "inline"} ${tex}`;
  const kept = rendered.get(key);
  if (kept) return kept;
  const made = render(tex, display);
  if (rendered.size >= MOST_KEPT) rendered.clear();
  rendered.set(key, made);
  return made;
}

function render(tex: string, display: boolean): RenderedFormula {
  if (tex.length > mostCharacters) {
    const seen = `the formula has ${tex.length} characters, more than ${mostCharacters}`;
    return refused("formula-size", 0, seen, "Split the formula.");
  }
  const overlong = overlongLength(tex);
  if (overlong) return overlong;
  let untrusted: string | null = null;
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      strict: "error",
      output: "htmlAndMathml",
      maxSize: greatestLength,
      maxExpand: 1000,
      trust: ({ command }) => {
        untrusted ??= command;
        return false;
      },
    });
    // HTML knows MathML by the element's name alone, and a page has hundreds of formulas.
    if (untrusted === null)
      return { kind: "rendered", html: html.replace(MATHML_NAMESPACE, "").replace(ANNOTATION, "$1") };
    const at = Math.max(0, tex.indexOf(untrusted));
    return refused("formula-command", at, `${untrusted} is not allowed in formulas`, "Remove it.");
  } catch (error) {
    return explain(error);
  }
}
