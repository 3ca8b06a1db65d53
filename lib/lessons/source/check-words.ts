import type { Nodes } from "mdast";
import type { QuestionKind } from "@/lib/model";
import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import { nearest, suggestion } from "./nearest";
import { type Place, placeAt } from "./place";
import { type Element, isElement, placeOf, walk } from "./tree";
import { findWord, type TextKind, type Word, wordNames, words } from "./vocabulary";
import type { Inside } from "./word";

const fenceRemedy = 'A cell is a fence: ```ts cell id="my-cell".';

/** What to write in place of elements that people know from HTML and from other notebooks. */
const instead = new Map([
  ["cell", fenceRemedy],
  ["quiz", 'Write <Question id="…" /> and put the question into the folder questions/….'],
  ["choice", "Write <Option> in the text of a question."],
  ["chart", 'Write <FunctionPlot id="…" title="…" of="…" domain="-4 4" />.'],
  ["check", 'Write <Exercise id="…" /> and put the exercise into the folder exercises/….'],
  ["script", "Remove it: lesson text never runs. A program goes into a cell."],
  ["style", "Remove it: the looks of a lesson are not the text's business."],
  ["iframe", "Remove it; write a link instead."],
  ["img", 'Draw with <FunctionPlot id="…" title="…" of="…" domain="-4 4" />; lessons hold no image files.'],
  ["a", "Write [text](url)."],
  ["b", "Write **text**."],
  ["strong", "Write **text**."],
  ["i", "Write *text*."],
  ["em", "Write *text*."],
  ["code", "Write the code between backticks."],
  ["pre", "Write a fence of three backticks."],
  ["br", "Begin a new paragraph: leave a line empty."],
]);

const angled = (name: string) => `<${name}>`;

/** What is said of a word that no text of this kind knows. */
export function unknownWord(
  name: string,
  { kind, question }: { kind: TextKind; question: QuestionKind | null },
  place: Place,
): Finding {
  if (name === "") return finding(place, "unknown-component", "the empty tag <>", "Remove it.");
  if (words.some((word) => word.name === name)) {
    const others = kind === "question" ? questionsWith(name) : [];
    if (others.length > 0) {
      const remedy = `It belongs to a question of the kind ${others.join(" or ")}: write kind: ${others[0]} in the frontmatter, or remove it.`;
      return finding(
        place,
        "misplaced",
        `<${name}> does not belong in a question of the kind ${question}`,
        remedy,
      );
    }
    const texts = [...new Set(words.filter((word) => word.name === name).flatMap((word) => word.texts))];
    const remedy = `Write it in the text of ${texts.map((text) => `a ${text}`.replace("a e", "an e")).join(" or ")}.`;
    return finding(place, "misplaced", `<${name}> does not belong in the text of this ${kind}`, remedy);
  }
  const isHtml = /^[a-z]/.test(name);
  const rule = isHtml ? "html-element" : "unknown-component";
  const seen = isHtml ? `the element <${name}> is not allowed` : `unknown component <${name}>`;
  const near = nearest(name, wordNames(kind, question));
  const known = instead.get(name.toLowerCase());
  if (near && !(isHtml && known)) return finding(place, rule, seen, `Did you mean <${near}>?`);
  return finding(
    place,
    rule,
    seen,
    known ?? `Remove it, or ${suggestion(name, wordNames(kind, question), angled)}`,
  );
}

const questionsWith = (name: string): QuestionKind[] => [
  ...new Set(words.filter((word) => word.name === name).flatMap(({ questions = [] }) => questions)),
];

const isBlock = (element: Element) => element.type === "mdxJsxFlowElement";

function misplaced(word: Word, element: Element, parents: readonly Nodes[]): string | null {
  const places = typeof word.inside === "string" ? [word.inside] : word.inside;
  const remedies = places.map((place) => notIn(place, word, element, parents));
  return remedies.includes(null) ? null : remedies.join(" Or: ");
}

function notIn(place: Inside, word: Word, element: Element, parents: readonly Nodes[]): string | null {
  if (place === "anywhere") return null;
  if (place === "block") {
    return isBlock(element) ? null : `Put <${word.name}> on lines of its own, with an empty line around it.`;
  }
  if (place === "top") {
    if (parents.length === 1 && isBlock(element)) return null;
    return `Put <${word.name}> on lines of its own, outside of lists, quotes and other words.`;
  }
  const around = parents.findLast(isElement);
  return around?.name === place ? null : `Put <${word.name}> inside <${place}>.`;
}

const isEmpty = (element: Element) =>
  element.children.every(
    (child) =>
      (child.type === "text" && child.value.trim() === "") ||
      child.type === "mdxTextExpression" ||
      child.type === "mdxFlowExpression",
  );

function wordFindings(word: Word, element: Element, parents: readonly Nodes[]): Finding[] {
  const place = placeOf(element);
  const findings: Finding[] = [];
  const remedy = misplaced(word, element, parents);
  if (remedy) findings.push(finding(place, "misplaced", `<${word.name}> stands in the wrong place`, remedy));
  if (!word.content && !isEmpty(element)) {
    const seen = `<${word.name}> has something between its tags`;
    findings.push(finding(place, "content", seen, `Write <${word.name} … /> and put the text outside.`));
  }
  if (word.content && isEmpty(element)) {
    const seen = `<${word.name}> is empty`;
    findings.push(
      finding(place, "content", seen, `Write text between <${word.name}> and </${word.name}>, or remove it.`),
    );
  }
  return findings;
}

/** Words that are unknown, in the wrong text or place, or empty. */
export const checkWords: TextCheck = ({ tree, kind, question }: Context) =>
  [...walk(tree)].flatMap(({ node, parents }) => {
    if (!isElement(node)) return [];
    const word = findWord(node.name ?? "", kind, question);
    return word
      ? wordFindings(word, node, parents)
      : [unknownWord(node.name ?? "", { kind, question }, placeOf(node))];
  });

/** Unknown words among the tags that could not be parsed. */
export const checkLostWords: TextCheck = ({ lost, kind, question, text }: Context) =>
  lost.flatMap(({ offset, text: piece }) => {
    const name = /^<([A-Za-z][\w.]*)/.exec(piece)?.[1];
    return name && /^[A-Z]/.test(name) && !findWord(name, kind, question)
      ? [unknownWord(name, { kind, question }, placeAt(text, offset))]
      : [];
  });
