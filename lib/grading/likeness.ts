import type { Check, Likeness, Mistake } from "@/lib/model";
import { sameOutcome } from "./mistake";
import { type Trial, trialsOf } from "./trial";

/** Fewer equal calls may agree by chance. */
const FEWEST = 3;
/** Of the calls on which the answer fails, so many have to be the mistake's. */
const SHARE = 0.75;

/**
 * The known mistake that fails on most of the calls on which the answer fails, and does there what the answer did; or
 * null. An answer that is right where the mistake is not has not made that mistake. Calls of which nothing is known of
 * the mistake, as of most drawn ones, do not count.
 */
export function likeness(
  trials: readonly Trial[],
  checks: Check[],
  mistakes: readonly Mistake[],
): Likeness | null {
  const answer = new Map(trials.map((trial) => [trial.call, trial]));
  const candidates = mistakes.map(({ id, outcomes }) => {
    const known = trialsOf(outcomes, checks);
    const of = known.filter(({ call }) => answer.get(call)?.passes === false).length;
    return { mistake: id, same: sharedCalls(answer, known), of };
  });
  const [best] = candidates.sort((a, b) => b.same - a.same);
  return best && best.same >= FEWEST && best.same >= SHARE * best.of ? best : null;
}

/** How many calls the mistake fails on, where the answer does the same on all of them; otherwise 0. */
function sharedCalls(answer: ReadonlyMap<Trial["call"], Trial>, known: readonly Trial[]): number {
  const failing = known.filter(({ passes }) => !passes);
  const all = failing.every(({ call, got, check }) => {
    const own = answer.get(call);
    return own && !own.passes && sameOutcome(own.got, got, check);
  });
  return all ? failing.length : 0;
}
