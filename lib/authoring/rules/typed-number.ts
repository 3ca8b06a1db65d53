import { type Paragraph, type ProsePiece, paragraphsOf } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
/** Words that say “the same, in other digits”. A plain “is” does not: “twice that times 0.1 is …”. */
const THAT_IS = String.raw`,?\s*(?:that is|i\.e\.|(?:or )?(?:about|roughly|nearly|rounded|exactly)),?\s*`;
/** “it comes to 0.94 (…)”, but not “at 5 (…)”. */
const RESULT_WORD = String.raw`(?:is|are|was|gives?|to|about|roughly|nearly|=|≈)\s+`;
const BEFORE = [
  new RegExp(String.raw`(?<![\w.,])(${NUMBER})${THAT_IS}$`, "u"),
  new RegExp(String.raw`\b${RESULT_WORD}(${NUMBER})\s*\($`, "u"),
];
const AFTER = [
  new RegExp(String.raw`^(?:${THAT_IS}|\s*[=≈]\s*)(${NUMBER})(?![\w%]|\.\d)`, "u"),
  new RegExp(String.raw`^\s*\((${NUMBER})\)`, "u"),
];
/** What stands between a formula and a number that is its result. */
const BETWEEN = new RegExp(String.raw`^(?:${THAT_IS}|\s*\()$`, "u");
/** The end of a formula such as `\sigma(5) \approx 0.993`. */
const RESULT = new RegExp(String.raw`(?:=|\\approx|\\simeq)\s*(${NUMBER})\s*$`, "u");

/** Where the prose says a number and, as the same, shows a computed one, both are one number at the digits that were typed. */
export const typedNumber: LessonRule = {
  name: "typed-number",
  check({ folder, written, notebook }) {
    const shown = new Map(notebook.values.map(({ id, recorded }) => [id, recorded]));
    return paragraphsOf(written.tree).flatMap((paragraph) =>
      besideValues(paragraph).flatMap(({ typed, id, at }): Problem[] => {
        const computed = shown.get(id);
        if (!computed || agree(typed, computed)) return [];
        return [
          {
            file: `${folder}/index.mdx`,
            ...at,
            rule: "typed-number",
            seen: `The text says ${typed}, and the <Value> beside it is ${computed}.`,
            remedy: "Remove the typed number, or mend it.",
          },
        ];
      }),
    );
  },
};

type Beside = { typed: string; id: string; at: ProsePiece["at"] };

function besideValues({ pieces }: Paragraph): Beside[] {
  return pieces.flatMap(({ kind, text: id, at }, index) => {
    if (kind !== "value") return [];
    const typed = [typedBefore(pieces[index - 1], pieces[index - 2]), typedAfter(pieces[index + 1])];
    return typed.flatMap((number) => (number === null ? [] : [{ typed: number, id, at }]));
  });
}

function typedBefore(words: ProsePiece | undefined, before: ProsePiece | undefined): string | null {
  if (words?.kind !== "words") return null;
  if (before?.kind === "formula" && BETWEEN.test(words.text)) return firstNumber([RESULT], before.text);
  return firstNumber(BEFORE, words.text);
}

function typedAfter(words: ProsePiece | undefined): string | null {
  return words?.kind === "words" ? firstNumber(AFTER, words.text) : null;
}

function firstNumber(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** Equal at the coarser of the two: half a unit of its last digit. What is no number agrees with everything. */
function agree(typed: string, computed: string): boolean {
  const [a, b] = [typed, computed].map((text) => Number(text.replace("−", "-"))) as [number, number];
  if (Number.isNaN(b)) return true;
  return Math.abs(a - b) <= Math.max(halfUnit(typed), halfUnit(computed)) * (1 + 1e-9);
}

function halfUnit(text: string): number {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const digits = mantissa.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - digits);
}
