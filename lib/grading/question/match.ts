import type { MatchAnswer, MatchPair, MatchTask, QuestionVerdict } from "@/lib/model";
import { asSentence, inWords } from "./counted";

/** Says how many pairs are right. `feedback` names the author's words on each wrong pair. */
export function judgeMatch({ pairs, rights }: MatchTask, answer: MatchAnswer | null): QuestionVerdict {
  const given = pairs.map((pair) => ({ pair, got: answer?.pairs[pair.left] ?? "" }));
  const open = given.filter(({ got }) => !rights.includes(got)).length;
  if (open === pairs.length) return { kind: "unanswered", why: "Choose a partner for each first." };
  if (open > 0) {
    const left = `${inWords(open)} ${open === 1 ? "is" : "are"} still open`;
    return { kind: "unanswered", why: `Choose a partner for each: ${left}.` };
  }
  const wrong = given.filter(({ pair, got }) => got !== pair.right);
  if (wrong.length === 0) return { kind: "correct", feedback: ["correct"], notes: [] };
  return {
    kind: "incorrect",
    feedback: wrong.map(({ pair, got }) => wordsOn(pair, got)),
    notes: [`${asSentence(rightOf(pairs.length, wrong.length))} right.`],
  };
}

/** What the author's words on this wrong partner are called: those on this very mistake, or else those on the left item. */
export const wordsOn = ({ left, mistaken }: MatchPair, got: string): string =>
  mistaken.find(({ right }) => right === got)?.feedback ?? left;

function rightOf(pairs: number, wrong: number): string {
  const right = pairs - wrong;
  return `${right === 0 ? "none" : inWords(right)} of the ${inWords(pairs)} pairs ${right <= 1 ? "is" : "are"}`;
}
