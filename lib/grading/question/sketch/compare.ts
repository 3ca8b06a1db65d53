import type { SketchCurve, SketchFrame } from "@/lib/model";
import { bridged } from "./coverage";
import { deviationsOf, meanDistance } from "./distance";
import { findEnds } from "./find-ends";
import { findJumps } from "./find-jumps";
import { findKinks } from "./find-kinks";
import { findPlaces } from "./find-places";
import { findPoints } from "./find-points";
import { findSides } from "./find-sides";
import { findSlopes } from "./find-slopes";
import { findTurns } from "./find-turns";
import type { Finder } from "./finding";
import { heightsOf } from "./sheet";

/** What explains most comes first; the stretch that is farthest away explains least. */
const finders: readonly Finder[] = [
  findJumps,
  findKinks,
  findSides,
  findSlopes,
  findEnds,
  findTurns,
  findPlaces,
];

export type SketchScore = {
  /** Whether a hand that meant the expected curve could have drawn this. */
  accepted: boolean;
  /** Mean distance from the curve, as a share of the range: 0 for the curve itself. */
  distance: number;
  /** Where it was refused: the features that are off, the most telling first. */
  sentences: string[];
};

/** A drawn curve against an expected one on the same sheet. */
export function compareSketch(
  curve: SketchCurve,
  expectedCurve: SketchCurve,
  frame: SketchFrame,
  at: readonly number[] = [],
): SketchScore {
  const drawn = bridged(heightsOf(curve, frame));
  const expected = heightsOf(expectedCurve, frame);
  const deviations = deviationsOf(drawn, expected);
  const findings = [findPoints(at), ...finders].flatMap((find) =>
    find({ frame, drawn, expected, deviations }),
  );
  const accepted = !findings.some(({ refuses }) => refuses);
  return {
    accepted,
    distance: meanDistance(deviations),
    sentences: accepted ? [] : findings.map(({ sentence }) => sentence),
  };
}
