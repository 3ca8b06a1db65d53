import { worstStretch } from "./distance";
import type { Finder } from "./finding";
import { LAST, meanOf } from "./sheet";
import { differenceText, heightText, xText } from "./words";

/** The stretch on which the drawing is farther from the curve than a hand misses it. */
export const findPlaces: Finder = ({ drawn, expected, deviations, frame }) => {
  const { from, to, mean, times } = worstStretch(deviations);
  if (times <= 1) return [];
  const side = mean > 0 ? "above" : "below";
  if (to - from > LAST / 4) {
    const sentence = `Between ${xText(from, frame)} and ${xText(to, frame)} yours lies about ${differenceText(mean, frame)} ${side} the curve.`;
    return [{ sentence, refuses: true }];
  }
  const middle = (from + to) / 2;
  const [wanted, got] = [meanOf(expected, from, to), meanOf(drawn, from, to)];
  if (wanted === null || got === null)
    return [{ sentence: `Near x = ${xText(middle, frame)} yours lies ${side} the curve.`, refuses: true }];
  const sentence = `Near x = ${xText(middle, frame)} it should be about ${heightText(wanted, frame)}; yours is about ${heightText(got, frame)}.`;
  return [{ sentence, refuses: true }];
};
