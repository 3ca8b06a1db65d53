import type { Context, TextCheck } from "./context";
import { type Finding, finding, shown } from "./finding";
import { suggestion } from "./nearest";
import type { Parts } from "./part-types";
import { extractParts } from "./parts";
import type { Place } from "./place";

type Named = { id: string; position: Place };

/** All but the first of those with the same name. */
function repeated(named: readonly Named[], what: string): Finding[] {
  const first = new Map<string, Place>();
  return [...named]
    .sort((a, b) => a.position.line - b.position.line)
    .flatMap(({ id, position }) => {
      const before = first.get(id);
      if (!before) {
        first.set(id, position);
        return [];
      }
      const seen = `the ${what} "${shown(id)}" was given already on line ${before.line}`;
      return [finding(position, "duplicate-id", seen, "Choose another name, or remove one of them.")];
    });
}

const quoted = (name: string) => `"${name}"`;

function unresolved(name: string, id: string, known: readonly string[], place: Place): Finding[] {
  if (known.includes(id)) return [];
  const remedy = known.length > 0 ? suggestion(id, known, quoted) : "This lesson has none yet.";
  const what = name === "evidence" ? "cell or plot" : "exercise or question";
  return [
    finding(
      place,
      "claim",
      `the claim's ${name} "${shown(id)}" is no ${what} of this lesson`,
      `Name a ${what}: ${remedy}`,
    ),
  ];
}

/** A plot's mark stands at a number, which a choice or toggle is not. */
function unmarkable({ plots, controls }: Pick<Parts, "plots" | "controls">): Finding[] {
  return plots.flatMap(({ id, at, position }) => {
    const control = controls.find(({ name }) => name === at);
    if (!control || control.kind === "slider") return [];
    const seen = `the mark of the plot "${id}" is at "${control.name}", a ${control.kind}, which is no number`;
    return [finding(position, "plot-mark", seen, "Name a slider, or leave out at.")];
  });
}

/** Ids and names in the pieces that could not be parsed: they may be what a claim speaks of. */
const lostIds = ({ lost }: Context) =>
  lost.flatMap(({ text }) => [...text.matchAll(/\bid\s*=\s*["'{]*([\w-]+)/g)].map((match) => match[1] ?? ""));

/** Ids and names given twice, claims that point at nothing and marks that stand at no number. */
export const checkIds: TextCheck = (context) => {
  const { cells, plots, exercises, questions, controls, claims, feedback } = extractParts(context.tree);
  const lost = lostIds(context);
  const evidence = [...cells, ...plots].map(({ id }) => id);
  const asks = [...exercises, ...questions].map(({ id }) => id);
  const resolve = (name: string, id: string, known: string[], place: Place) =>
    lost.includes(id) ? [] : unresolved(name, id, known, place);
  return [
    ...repeated([...cells, ...plots, ...exercises, ...questions], "id"),
    ...repeated(
      controls.map(({ name, position }) => ({ id: name, position })),
      "name",
    ),
    ...repeated(claims, "claim"),
    ...repeated(
      // What a question says to a mistake may be said in several places.
      (context.kind === "exercise" ? feedback : []).map(({ for: id, position }) => ({ id, position })),
      "feedback for",
    ),
    ...unmarkable({ plots, controls }),
    ...claims.flatMap((claim) => resolve("evidence", claim.evidence, evidence, claim.position)),
    ...claims.flatMap((claim) => resolve("asks", claim.asks, asks, claim.position)),
  ];
};
