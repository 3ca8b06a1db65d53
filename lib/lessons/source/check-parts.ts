import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import { elementsNamed, hasFlag, isElement, placeOf } from "./tree";

const top = { line: 1, column: 1 };

/** Does the text say anything before and between the words of these names? */
const saysSomething = (tree: Root, names: readonly string[]) =>
  tree.children.some(
    (child) => !(isElement(child) && names.includes(child.name ?? "")) && child.type !== "mdxFlowExpression",
  );

function questionFindings(tree: Root): Finding[] {
  const options = elementsNamed(tree, "Option");
  const place = options[0] ? placeOf(options[0]) : top;
  const correct = options.filter((option) => hasFlag(option, "correct"));
  const findings: Finding[] = [];
  const add = (at: typeof top, seen: string, remedy: string) =>
    findings.push(finding(at, "question", seen, remedy));
  if (!saysSomething(tree, ["Option"]))
    add(top, "the question asks nothing", "Write its text before the options.");
  if (options.length < 2)
    add(
      place,
      `the question has ${options.length === 0 ? "no options" : "one option"}`,
      "Write at least two options.",
    );
  if (options.length > 0 && correct.length === 0)
    add(place, "no option is correct", "Write <Option correct> for the right one.");
  for (const extra of correct.slice(1))
    add(placeOf(extra), "a second option is correct", "Leave exactly one correct.");
  for (const option of options) {
    const feedback = elementsNamed(
      { type: "root", children: [option as Root["children"][number]] },
      "Feedback",
    );
    if (feedback.length === 0)
      add(placeOf(option), "the option has no feedback", "Write <Feedback>…</Feedback> inside of it.");
    if (feedback[1]) add(placeOf(feedback[1]), "the option has two feedbacks", "Leave one.");
    if (feedback[0] && plainText(option).trim() === plainText(feedback[0]).trim()) {
      add(placeOf(option), "the option has no text beside its feedback", "Write what the reader chooses.");
    }
  }
  return findings;
}

function exerciseFindings(tree: Root): Finding[] {
  const [, ...more] = elementsNamed(tree, "Solution");
  const twice = more.map((extra) => finding(placeOf(extra), "exercise", "a second <Solution>", "Leave one."));
  if (saysSomething(tree, ["Hint", "Feedback", "Solution"])) return twice;
  return [
    finding(top, "exercise", "the exercise sets no task", "Write the task before the hints."),
    ...twice,
  ];
}

/** What a question or an exercise as a whole must have. Not looked at where tags had to be taken out. */
export const checkParts: TextCheck = ({ tree, kind, lost }: Context) => {
  if (lost.some(({ text }) => text.startsWith("<"))) return [];
  if (kind === "question") return questionFindings(tree);
  return kind === "exercise" ? exerciseFindings(tree) : [];
};
