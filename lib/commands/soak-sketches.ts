import { sketchRates } from "./sketch-bank/rates";
import type { Tally } from "./steps";

/** Drawings of each pair of curves. */
const EACH = 40;
const WANTED = 0.98;
/** A pair that passes more rarely needs no mention. */
const RARE = 1 - WANTED;

/** Has hand drawings judged, of right and of wrong curves, and prints how many are; then the pairs that a hand cannot tell apart. */
export async function soakSketches(): Promise<Tally> {
  const { right, wrong, close } = sketchRates(EACH);
  const parts = [
    { name: "right curves accepted", share: right.accepted / right.drawn, of: right.drawn },
    { name: "wrong curves refused", share: wrong.refused / wrong.drawn, of: wrong.drawn },
  ];
  for (const { name, share, of } of parts) console.log(`${name}: ${(100 * share).toFixed(2)} % of ${of}`);
  for (const { sheet, asked, drawn, accepted } of close.filter((pair) => pair.accepted > RARE))
    console.log(
      `  not to be told apart by hand (${sheet}): ${drawn} for ${asked}, ${Math.round(100 * accepted)} % accepted`,
    );
  const passed = parts.filter(({ share }) => share >= WANTED).length;
  return { passed, failed: parts.length - passed };
}
