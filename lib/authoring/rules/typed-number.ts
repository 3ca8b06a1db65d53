import { type Paragraph, type ProsePiece, paragraphsOf } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
/** Words and signs that say “is the same as”, between the two numbers. */
const SAME = String.raw`(?:is|are|=|≈|\(|,?\s*(?:that is|i\.e\.|or|about|roughly|exactly|rounded|nearly)\b,?)`;
const BEFORE = new RegExp(String.raw`(?<![\w.,])(${NUMBER})\s*(?:${SAME}\s*)+$`, "u");
const AFTER = new RegExp(String.raw`^\s*(?:${SAME}\s*)+(${NUMBER})(?![\w]|\.\d)`, "u");
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
  if (words?.kind === "formula") return RESULT.exec(words.text)?.[1] ?? null;
  if (words?.kind !== "words") return null;
  const between = new RegExp(String.raw`^\s*(?:${SAME}\s*)+$`, "u").test(words.text);
  if (between && before?.kind === "formula") return RESULT.exec(before.text)?.[1] ?? null;
  return BEFORE.exec(words.text)?.[1] ?? null;
}

function typedAfter(words: ProsePiece | undefined): string | null {
  return words?.kind === "words" ? (AFTER.exec(words.text)?.[1] ?? null) : null;
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
