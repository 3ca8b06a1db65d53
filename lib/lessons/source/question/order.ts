import type { Root } from "mdast";
import type { OrderTask } from "@/lib/model";
import { fenceHas, readFence } from "../fence";
import { type Finding, finding } from "../finding";
import type { Place } from "../place";
import { type Element, placeOf, textOf, walk } from "../tree";
import { flag, id, optional, type Word } from "../word";
import { contentKey } from "./content-key";
import { feedbackFindings } from "./feedback-findings";
import { itemId } from "./item-id";
import { isDistractor, lineElements } from "./line-fences";
import type { QuestionReader } from "./reader";

const words: readonly Word[] = [
  {
    name: "Line",
    texts: ["question"],
    questions: ["order"],
    inside: "top",
    attributes: {
      distractor: optional(flag, "it belongs nowhere"),
      group: optional(id, "lines of one group may change places"),
    },
    content: true,
    about:
      "A line to be put in order. Lines stand in the right order; those of one group may change places; a distractor belongs nowhere.",
  },
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["order"],
    inside: ["Line", "top"],
    attributes: { correct: optional(flag, "said to the right order") },
    content: true,
    about:
      "Inside a line: what is said where the line comes too early, or is a distractor and was used. Outside, with correct: what is said to the right order.",
  },
];

const top: Place = { line: 1, column: 1 };
const found = (place: Place, seen: string, remedy: string) => finding(place, "question", seen, remedy);

function check(tree: Root): Finding[] {
  const lines = lineElements(tree);
  const right = lines.filter((line) => !isDistractor(line));
  return [
    ...fewFindings(right),
    ...lines.flatMap(lineFindings),
    ...indistinct(right, lines.filter(isDistractor)),
    ...nestedFences(tree),
    ...feedbackFindings(tree, ["Line"]),
  ];
}

function fewFindings(right: readonly Element[]): Finding[] {
  const place = right[0] ? placeOf(right[0]) : top;
  if (right.length < 2) {
    const seen = `the question has ${right.length === 0 ? "no lines" : "one line"} to put in order`;
    return [
      found(place, seen, "Write at least two, each as <Line>…</Line> or as a line of a fence ```ts lines."),
    ];
  }
  if (new Set(groupsOf(right)).size > 1) return [];
  return [
    found(place, "every order of the lines is right", "Leave out a group, or write lines that differ."),
  ];
}

function lineFindings(line: Element): Finding[] {
  const place = placeOf(line);
  if (isDistractor(line) && textOf(line, "group") !== null)
    return [found(place, "the distractor has a group", "Remove the group: a distractor belongs nowhere.")];
  if (contentKey(line) !== "") return [];
  return [found(place, "the line has no text beside its feedback", "Write what the reader moves.")];
}

/** Distractors that look like a line that belongs. */
function indistinct(right: readonly Element[], distractors: readonly Element[]): Finding[] {
  const keys = new Set(right.map(contentKey));
  return distractors
    .filter((line) => keys.has(contentKey(line)))
    .map((line) =>
      found(
        placeOf(line),
        "the distractor looks like a line that belongs in the answer",
        "Change or remove it.",
      ),
    );
}

function nestedFences(tree: Root): Finding[] {
  return [...walk(tree)].flatMap(({ node, parents }) => {
    if (node.type !== "code" || readFence(node).kind !== "lines") return [];
    if (parents.length > 1) {
      const remedy = "Put the fence on lines of its own, outside of lists, quotes and other words.";
      return [found(placeOf(node), "the fence of lines stands in the wrong place", remedy)];
    }
    const fence = readFence(node);
    if (!fenceHas(fence, "lines") || !fenceHas(fence, "distractors")) return [];
    return [found(placeOf(node), "the fence has lines and distractors", "Write two fences, one of each.")];
  });
}

/** The group of each line that belongs: named by the author, shared by lines that look the same, or its own. */
function groupsOf(lines: readonly Element[]): string[] {
  const groups = new Map<string, string>();
  return lines.map((line, index) => {
    const key = contentKey(line);
    const group = groups.get(key) ?? textOf(line, "group") ?? `#${index + 1}`;
    groups.set(key, group);
    return group;
  });
}

function task(tree: Root): OrderTask {
  const lines = lineElements(tree).map((element, index) => ({ element, id: itemId("Line", index) }));
  const right = lines.filter(({ element }) => !isDistractor(element));
  const groups = groupsOf(right.map(({ element }) => element));
  return {
    kind: "order",
    lines: right.map((line, index) => ({ id: line.id, group: groups[index] ?? line.id })),
    distractors: lines.filter(({ element }) => isDistractor(element)).map((line) => line.id),
  };
}

export const order: QuestionReader = { words, check, task };
