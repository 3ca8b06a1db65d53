import type { QuestionVerdict, SketchAnswer, SketchTask } from "@/lib/model";
import { SKETCH_COLUMNS } from "@/lib/model";
import { compareSketch } from "./sketch/compare";
import { coverageOf, LONGEST_GAP, type Stretch } from "./sketch/coverage";
import { columnsOf, heightsOf } from "./sketch/sheet";
import { xText } from "./sketch/words";

/** So much of the curve has to be there before it is judged. */
const LEAST_COVERED = 0.7;
/** More than this at once is not read. */
const MOST_SENTENCES = 2;
/** How much nearer to a known mistake than to the answer a drawing is that means the mistake, where a hand could have meant both. */
const NEARER = 0.5;
const CLEARLY_OFF = 0.012;

/**
 * What is said of a sketch: what is missing, or the curve that it is and the features that are off. A known mistake is
 * recognised where a hand that meant it could have drawn this, and it lies nearer than the answer.
 */
export function judgeSketch(task: SketchTask, answer: SketchAnswer | null): QuestionVerdict {
  const curve = answer?.curve ?? [];
  const why = whatIsMissing(task, curve);
  if (why) return { kind: "unanswered", why };
  const score = compareSketch(curve, task.curve, task, task.at);
  const mistake = recognised(task, curve, score);
  if (score.accepted && !mistake)
    return { kind: "correct", feedback: ["correct"], notes: [distanceNote(score.distance)] };
  const shown = mistake ? MOST_SENTENCES - 1 : MOST_SENTENCES;
  return { kind: "incorrect", feedback: [mistake ?? "otherwise"], notes: score.sentences.slice(0, shown) };
}

function recognised(
  task: SketchTask,
  curve: SketchAnswer["curve"],
  score: { accepted: boolean; distance: number },
) {
  const near = task.mistakes
    .map(({ id, curve: wrong }) => ({ id, ...compareSketch(curve, wrong, task) }))
    .filter(({ accepted }) => accepted)
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near) return null;
  if (!score.accepted) return near.id;
  return score.distance > CLEARLY_OFF && near.distance < NEARER * score.distance ? near.id : null;
}

/** What has still to be drawn, in a sentence, or null. */
export function whatIsMissing(task: SketchTask, curve: SketchAnswer["curve"]): string | null {
  if (curve.length !== SKETCH_COLUMNS || curve.every((y) => y === null))
    return `Draw ${task.label} first: with the mouse, a finger or the arrow keys.`;
  const { share, missing } = coverageOf(heightsOf(curve, task), heightsOf(task.curve, task));
  const longest = missing.sort((a, b) => length(b) - length(a))[0];
  if (!longest || (share >= LEAST_COVERED && length(longest) <= columnsOf(LONGEST_GAP) + 1)) return null;
  const ends = [longest.from, longest.to].map((column) => xText(column, task));
  const whole = `Draw the curve from ${xText(0, task)} to ${xText(SKETCH_COLUMNS - 1, task)}`;
  return `${whole}: between ${ends[0]} and ${ends[1]} nothing is drawn yet.`;
}

const length = ({ from, to }: Stretch) => to - from + 1;

function distanceNote(distance: number): string {
  const percent = Math.round(100 * distance);
  if (percent === 0) return "Your sketch lies on the curve.";
  return `On average your sketch is ${percent} % of the height of the sheet away from the curve.`;
}
