import type { Root } from "mdast";
import { MOST_VARIABLES } from "@/lib/formula";
import type { FormulaTask } from "@/lib/model";
import { isNumber } from "../attribute-value";
import { type Finding, finding } from "../finding";
import { type Element, elementsNamed, placeOf, textOf } from "../tree";
import { flag, optional, required, text, type Word } from "../word";
import { itemId } from "./item-id";
import { onlyAnswer, saidTo } from "./only-answer";
import type { QuestionReader } from "./reader";

const usualDomain: [number, number] = [-8, 8];
/** Beyond this, powers of e leave no digits to compare. */
const greatest = 100;

const words: readonly Word[] = [
  {
    name: "Answer",
    texts: ["question"],
    questions: ["formula"],
    inside: "top",
    attributes: {
      formula: required(text, "the right formula"),
      variables: optional(text, "its variables; x where left out"),
      domain: optional({ kind: "numbers" }, "from where to where they go; -8 8 where left out"),
      except: optional(text, "values of a variable that shall not count"),
    },
    content: false,
    about:
      "The formula that is right, in its variables (x where left out) and the names of variant.ts; from where to where they go (-8 to 8), and where (except) no agreement is asked.",
  },
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["formula"],
    inside: "top",
    attributes: {
      formula: optional(text, "a wrong formula"),
      correct: optional(flag, "said to the right formula"),
    },
    content: true,
    about:
      "What is said to a formula with the values of this wrong one; to the right one (correct); or, with neither, to any other.",
  },
];

const listed = (value: string) => value.split(/[\s,]+/).filter((part) => part !== "");

const variablesOf = (answer: Element) => listed(textOf(answer, "variables") ?? "x");
const exceptOf = (answer: Element) => listed(textOf(answer, "except") ?? "");

function domainOf(answer: Element): [number, number] {
  const [from, to] = listed(textOf(answer, "domain") ?? "").map(Number);
  return from === undefined || to === undefined ? usualDomain : [from, to];
}

function answerFindings(answer: Element): Finding[] {
  const found = (seen: string, remedy: string) => finding(placeOf(answer), "question", seen, remedy);
  const variables = variablesOf(answer);
  const bad = variables.find((name) => !/^\p{L}+_?\d*$/u.test(name) || name === "e" || name === "pi");
  const numbers = exceptOf(answer).find((number) => !isNumber(number));
  return [
    ...(bad === undefined
      ? []
      : [
          found(
            `the variable “${bad}”`,
            "Call it by letters and a number, such as x or w_1; e and pi are numbers.",
          ),
        ]),
    ...(variables.length <= MOST_VARIABLES
      ? []
      : [found(`${variables.length} variables`, `Ask for a formula of at most ${MOST_VARIABLES}.`)]),
    ...(domainOf(answer).every((end) => Math.abs(end) <= greatest)
      ? []
      : [
          found(
            "a domain beyond 100",
            "Choose one between -100 and 100: beyond, powers leave no digits to compare.",
          ),
        ]),
    ...(numbers === undefined ? [] : [found(`except="… ${numbers} …"`, 'Write numbers: except="0 1".')]),
  ];
}

function check(tree: Root): Finding[] {
  const [answer] = elementsNamed(tree, "Answer");
  return [
    ...onlyAnswer(tree, '<Answer formula="…" />'),
    ...(answer ? answerFindings(answer) : []),
    ...saidTo(tree, "formula"),
  ];
}

function task(tree: Root): FormulaTask {
  const [answer] = elementsNamed(tree, "Answer");
  if (!answer) throw new Error("A question without an answer was refused before.");
  return {
    kind: "formula",
    answer: textOf(answer, "formula") ?? "",
    variables: variablesOf(answer),
    domain: domainOf(answer),
    except: exceptOf(answer).map(Number),
    mistakes: elementsNamed(tree, "Feedback").flatMap((feedback, index) => {
      const formula = textOf(feedback, "formula");
      return formula === null ? [] : [{ id: itemId("Feedback", index), formula }];
    }),
  };
}

export const formulaQuestion: QuestionReader = { words, check, task };
