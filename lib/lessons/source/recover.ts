import type { Root } from "mdast";
import type { RuleName } from "@/lib/model";
import { finding } from "./finding";
import { linesOf, offsetOfLine } from "./place";
import { type Draft, lineEnd, lineStart, newDraft, say, takeOut } from "./repair";
import { repairExpression, repairImport } from "./repair-code";
import { repairPair } from "./repair-pairs";
import { repairTag } from "./repair-tag";
import { parseMdx } from "./syntax";
import { readSyntaxFault, type SyntaxFault } from "./syntax-error";

/** Every round reads the whole text: 50 for a short one, 30 for a lesson of usual length, so that nothing takes seconds. */
const roundsFor = (text: string) => Math.max(10, Math.min(50, Math.floor(900_000 / text.length)));

export type Recovered = { tree: Root; draft: Draft };

const emptyTree = (): Root => ({ type: "root", children: [] });

function repairLine(draft: Draft, { reason, offset }: SyntaxFault): Draft {
  const line = Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
  const at = Math.min(offset ?? offsetOfLine(draft.text, line), draft.text.length);
  const start = lineStart(draft.text, at);
  const said = say(
    draft,
    at,
    "mdx-syntax",
    `this line cannot be read: ${reason}`,
    "Mend or simplify the line.",
  );
  return takeOut(said, start, lineEnd(draft.text, at));
}

/** One step: says what is wrong and takes it out. A repair that changed nothing would loop; then the line goes. */
function repair(draft: Draft, fault: SyntaxFault): Draft {
  const repaired =
    repairPair(draft, fault) ??
    repairTag(draft, fault) ??
    repairExpression(draft, fault) ??
    repairImport(draft, fault);
  return repaired && repaired.text !== draft.text ? repaired : repairLine(draft, fault);
}

const giveUp = (draft: Draft, rule: RuleName, seen: string, remedy: string): Recovered => ({
  tree: emptyTree(),
  draft: { ...draft, findings: [...draft.findings, finding({ line: 1, column: 1 }, rule, seen, remedy)] },
});

/** The parser has faults of its own; then the first line is told with which it fails. */
function giveUpWhereItFails(draft: Draft): Recovered {
  const lines = linesOf(draft.text);
  let [whole, fails] = [0, lines.length];
  while (fails - whole > 1) {
    const middle = Math.floor((whole + fails) / 2);
    if (failsToParse(lines.slice(0, middle).join("\n"))) fails = middle;
    else whole = middle;
  }
  const seen = "the MDX parser fails here by a fault of its own; the rest of the text was not looked at";
  const one = finding(
    { line: fails, column: 1 },
    "mdx-syntax",
    seen,
    "Write this line or the one before it another way.",
  );
  return { tree: emptyTree(), draft: { ...draft, findings: [...draft.findings, one] } };
}

function failsToParse(text: string): boolean {
  try {
    parseMdx(text);
    return false;
  } catch (error) {
    return readSyntaxFault(error) === null;
  }
}

/**
 * Parses MDX although it has errors. The parser stops at the first; that one is recorded and taken out, with spaces
 * in its place, and the parser starts again, until all is read or the rounds are used up.
 */
export function recover(text: string): Recovered {
  let draft = newDraft(text);
  const mostRounds = roundsFor(text);
  for (let round = 0; round < mostRounds; round += 1) {
    try {
      return { tree: parseMdx(draft.text), draft };
    } catch (error) {
      if (error instanceof RangeError) {
        return giveUp(draft, "nesting", "the text is nested too deep to be read", "Use fewer levels.");
      }
      const fault = readSyntaxFault(error);
      if (!fault) return giveUpWhereItFails(draft);
      const next = repair(draft, fault);
      if (next.text === draft.text)
        return giveUp(next, "mdx-syntax", "the text cannot be read", "Mend the problems above.");
      draft = next;
    }
  }
  const seen = `the text has more than ${mostRounds} syntax errors; the rest of it was not looked at`;
  return giveUp(draft, "mdx-syntax", seen, "Mend the others first.");
}
