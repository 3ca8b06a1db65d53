import type { Root } from "mdast";
import { type Finding, finding } from "../finding";
import { elementsNamed, hasFlag, isElement, placeOf, textOf } from "../tree";

const found = (...[place, seen, remedy]: [Parameters<typeof finding>[0], string, string]) =>
  finding(place, "question", seen, remedy);

/** Feedback that nobody would ever be told: in `items` one for each mistake and one besides, outside of them one, `correct`. */
export function feedbackFindings(tree: Root, items: readonly string[]): Finding[] {
  const outside = tree.children.filter(isElement).filter(({ name }) => name === "Feedback");
  const inside = items.flatMap((name) => elementsNamed(tree, name));
  const [, ...more] = outside.filter((feedback) => hasFlag(feedback, "correct"));
  return [
    ...outside
      .filter((feedback) => !hasFlag(feedback, "correct"))
      .map((feedback) =>
        found(
          placeOf(feedback),
          "the feedback belongs to nothing",
          `Put it inside <${items[0]}>, or write <Feedback correct>.`,
        ),
      ),
    ...more.map((feedback) => found(placeOf(feedback), "a second <Feedback correct>", "Leave one.")),
    ...inside.flatMap((item) => itemFindings({ type: "root", children: item.children as Root["children"] })),
  ];
}

function itemFindings(item: Root): Finding[] {
  const said = new Set<string>();
  return elementsNamed(item, "Feedback").flatMap((feedback) => {
    const mistake = textOf(feedback, "for") ?? "";
    if (hasFlag(feedback, "correct"))
      return [
        found(placeOf(feedback), "what is said to the right answer stands in one item", "Put it outside."),
      ];
    if (said.has(mistake)) return [found(placeOf(feedback), "a second feedback for the same", "Leave one.")];
    said.add(mistake);
    return [];
  });
}
