import type { Root } from "mdast";
import type { MatchTask } from "@/lib/model";
import { type Finding, finding, shown } from "../finding";
import { suggestion } from "../nearest";
import type { Place } from "../place";
import { type Element, elementsNamed, isElement, placeOf, textOf } from "../tree";
import { flag, id, optional, type Word } from "../word";
import { contentKey } from "./content-key";
import { feedbackFindings } from "./feedback-findings";
import { itemId } from "./item-id";
import type { QuestionReader } from "./reader";

const ofMatch = { texts: ["question"], questions: ["match"], content: true } as const;

const words: readonly Word[] = [
  {
    ...ofMatch,
    name: "Pair",
    inside: "top",
    attributes: {},
    about: "A left item and the right one that belongs to it. Pairs whose right ones look the same share it.",
  },
  {
    ...ofMatch,
    name: "Left",
    inside: "Pair",
    attributes: {},
    about: "What stands there to get a partner.",
  },
  {
    ...ofMatch,
    name: "Right",
    inside: ["Pair", "top"],
    attributes: { name: optional(id, "what feedback calls it") },
    about: "A partner; outside of a pair it belongs to nothing. Feedback speaks of it by its name.",
  },
  {
    ...ofMatch,
    name: "Feedback",
    inside: ["Pair", "top"],
    attributes: {
      for: optional(id, "the name of the wrong partner it speaks of"),
      correct: optional(flag, "said once all is right"),
    },
    about:
      "Inside a pair: what is said where the left item got another partner, or (for) the one of this name. Outside, with correct: what is said once all is right.",
  },
];

type Item = { element: Element; id: string; key: string; name: string | null };
type Written = { pairs: { element: Element; id: string; left: Item; right: Item }[]; extra: Item[] };

const found = (place: Place, seen: string, remedy: string) => finding(place, "question", seen, remedy);
const childrenOf = ({ children }: Root | Element, name: string): Element[] =>
  (children as Root["children"]).filter(isElement).filter((child) => child.name === name);
const item = (element: Element, itsId: string): Item => ({
  element,
  id: itsId,
  key: contentKey(element),
  name: textOf(element, "name"),
});

function read(tree: Root): Written {
  const pairs = childrenOf(tree, "Pair").flatMap((element, index) => {
    const [left] = childrenOf(element, "Left");
    const [right] = childrenOf(element, "Right");
    const name = itemId("Pair", index);
    if (!left || !right) return [];
    return [{ element, id: name, left: item(left, name), right: item(right, `${name}-right`) }];
  });
  return { pairs, extra: childrenOf(tree, "Right").map((each, index) => item(each, itemId("Right", index))) };
}

function check(tree: Root): Finding[] {
  const { pairs, extra } = read(tree);
  return [
    ...childrenOf(tree, "Pair").flatMap(pairFindings),
    ...fewFindings(tree, [...pairs.map(({ right }) => right), ...extra]),
    ...indistinct(pairs, extra),
    ...pairs.flatMap((pair) => unknownPartners(pair, [...pairs.map(({ right }) => right), ...extra])),
    ...feedbackFindings(tree, ["Pair"]),
  ];
}

function pairFindings(pair: Element): Finding[] {
  return ["Left", "Right"].flatMap((side) => {
    const [first, second] = childrenOf(pair, side);
    if (!first)
      return [found(placeOf(pair), `the pair has no <${side}>`, `Write <${side}>…</${side}> inside of it.`)];
    return second ? [found(placeOf(second), `a second <${side}> in the pair`, "Write a pair for each.")] : [];
  });
}

function fewFindings(tree: Root, rights: readonly Item[]): Finding[] {
  const pairs = childrenOf(tree, "Pair");
  const place = pairs[0] ? placeOf(pairs[0]) : { line: 1, column: 1 };
  if (pairs.length < 2) {
    const seen = `the question has ${pairs.length === 0 ? "no pairs" : "one pair"}`;
    return [found(place, seen, "Write at least two pairs.")];
  }
  if (rights.length < pairs.length || new Set(rights.map(({ key }) => key)).size > 1) return [];
  return [found(place, "all right items look the same", "Write at least two that differ.")];
}

/** Items that look the same, and are not. */
function indistinct(pairs: Written["pairs"], extra: readonly Item[]): Finding[] {
  const twice = (items: readonly Item[], before: readonly Item[]) =>
    items.filter(({ key }, index) => [...before, ...items.slice(0, index)].some((each) => each.key === key));
  const lefts = twice(
    pairs.map(({ left }) => left),
    [],
  );
  const rights = twice(
    extra,
    pairs.map(({ right }) => right),
  );
  const all = [...pairs.map(({ right }) => right), ...extra];
  const names = all.filter(({ name, key }, index) =>
    all.slice(0, index).some((each) => name !== null && each.name === name && each.key !== key),
  );
  return [
    ...names.map(({ element, name }) =>
      found(placeOf(element), `another right item is called "${name}" already`, "Choose another name."),
    ),
    ...lefts.map(({ element }) =>
      found(placeOf(element), "the same left item stands in a pair already", "Leave one."),
    ),
    ...rights.map(({ element }) =>
      found(placeOf(element), "the right item stands there already", "Remove it, or write another one."),
    ),
  ];
}

/** Feedback for a partner that is not there, or is the right one. */
function unknownPartners({ element, right }: Written["pairs"][number], rights: readonly Item[]): Finding[] {
  const names = rights.flatMap(({ name }) => name ?? []);
  return elementsNamed({ type: "root", children: element.children as Root["children"] }, "Feedback").flatMap(
    (feedback) => {
      const mistake = textOf(feedback, "for");
      const named = rights.find(({ name }) => name === mistake);
      if (mistake === null || (named && named.key !== right.key)) return [];
      const seen = named
        ? `the feedback for "${shown(mistake)}" speaks of the right partner`
        : `no right item has the name "${shown(mistake)}"`;
      const others = names.filter((name) => name !== right.name);
      const remedy =
        others.length > 0
          ? suggestion(mistake, others, (name) => `"${name}"`)
          : 'Write <Right name="…"> first.';
      return [found(placeOf(feedback), seen, remedy)];
    },
  );
}

function task(tree: Root): MatchTask {
  const { pairs, extra } = read(tree);
  const rights = [...pairs.map(({ right }) => right), ...extra];
  // Rights that look the same are one: the first of them.
  const theOne = ({ key }: Item) => rights.find((each) => each.key === key)?.id ?? "";
  return {
    kind: "match",
    pairs: pairs.map(({ element, id: pair, right }) => ({
      left: pair,
      right: theOne(right),
      mistaken: childrenOf(element, "Feedback").flatMap((feedback) => {
        const mistake = textOf(feedback, "for");
        const named = rights.find(({ name }) => name !== null && name === mistake);
        return named ? [{ right: theOne(named), feedback: `${pair}-as-${mistake}` }] : [];
      }),
    })),
    rights: [...new Set(rights.map(theOne))],
  };
}

export const match: QuestionReader = { words, check, task };
