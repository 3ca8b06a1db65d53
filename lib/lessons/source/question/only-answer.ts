import type { Root } from "mdast";
import { type Finding, finding } from "../finding";
import { elementsNamed, hasFlag, placeOf } from "../tree";

const top = { line: 1, column: 1 };

/** A question has one `<Answer>`; `example` is how it is written. */
export function onlyAnswer(tree: Root, example: string): Finding[] {
  const [answer, second] = elementsNamed(tree, "Answer");
  if (!answer) return [finding(top, "question", "the question has no answer", `Write ${example} below it.`)];
  return second ? [finding(placeOf(second), "question", "a second <Answer>", "Leave one.")] : [];
}

/** A `<Feedback>` is said to the wrong answer that its attribute `wrong` names, or to the right one, not to both. */
export function saidTo(tree: Root, wrong: string): Finding[] {
  return elementsNamed(tree, "Feedback").flatMap((feedback) => {
    if (!(hasFlag(feedback, wrong) && hasFlag(feedback, "correct"))) return [];
    const seen = `<Feedback> has ${wrong} and correct`;
    return [finding(placeOf(feedback), "question", seen, "Write at most one of the two.")];
  });
}
