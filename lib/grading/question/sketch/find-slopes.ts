import type { SketchFrame } from "@/lib/model";
import type { Finder } from "./finding";
import { straightPartsOf } from "./landmarks";
import { lineThrough } from "./line-fit";
import { pointsOf } from "./sheet";
import { roughly, slopeOf, whereText } from "./words";

/** So many columns beside a corner are the corner's. */
const MARGIN = 3;
/** By how much the ends of a line may be apart, as a share of the sheet, for a slope to be called off. */
const OFF = 0.1;
/** A line that rises by less over its whole length is flat to the eye. */
const FLAT = 0.05;

/** Straight parts and tails that are too steep, too flat, or go the other way. */
export const findSlopes: Finder = ({ drawn, expected, frame }) =>
  straightPartsOf(expected).flatMap(({ from, to, slope }) => {
    const points = pointsOf(drawn, from + MARGIN, to - MARGIN);
    if (points.length < (to - from) / 2) return [];
    const length = to - from;
    const line = lineThrough(points);
    if (Math.abs(line.slope - slope) * length < OFF) return [];
    const where = whereText(from, to, frame);
    const sentence = `${where} it should ${should(slope, length, frame)}; yours ${does(line.slope, slope, length, frame)}.`;
    return [{ sentence, refuses: false }];
  });

function should(slope: number, length: number, frame: SketchFrame): string {
  if (Math.abs(slope) * length < FLAT) return "be flat";
  return `${slope > 0 ? "rise" : "fall"} by ${roughly(Math.abs(slopeOf(slope, frame)))} for every 1`;
}

function does(got: number, slope: number, length: number, frame: SketchFrame): string {
  if (Math.abs(got) * length < FLAT) return "is flat";
  const [wanted, seen] = [Math.abs(slope) * length, Math.sign(got) === Math.sign(slope)];
  const amount = roughly(Math.abs(slopeOf(got, frame)));
  if (wanted < FLAT || !seen) return `${got > 0 ? "rises" : "falls"} by ${amount} for every 1`;
  return steepness(got / slope);
}

function steepness(ratio: number): string {
  if (ratio < 0.35) return "is much less steep";
  if (ratio < 0.65) return "is about half as steep";
  if (ratio < 1) return "is less steep";
  if (ratio < 1.6) return "is steeper";
  return ratio < 2.5 ? "is about twice as steep" : "is much steeper";
}
