import { SKETCH_COLUMNS, type SketchCurve, type SketchFrame } from "@/lib/model";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Root mean square of the wobble, as a share of the range. */
const WOBBLE = 0.03;
/** How far a hand misses an x, as a share of the domain. */
const SHIFT = 0.01;
/** How much is not drawn. */
const GAPS = 0.05;

/**
 * A function as a hand draws it: a smooth wobble (waves of 12 to 108 % of the width, 3 % of the range as root mean square),
 * up to 1 % too far left or right, and gaps of 5 % of the width.
 */
export function handDrawn(f: (x: number) => number, frame: SketchFrame, seed: number): SketchCurve {
  const random = randomFrom(seed);
  const {
    domain: [min, max],
    range: [low, high],
  } = frame;
  const wobble = smoothWobble(random);
  const shift = (2 * random() - 1) * SHIFT * (max - min);
  const gaps = gapsFrom(random);
  return Array.from({ length: SKETCH_COLUMNS }, (_, column) => {
    if (gaps.some(({ from, to }) => column >= from && column < to)) return null;
    const x = min + (column / (SKETCH_COLUMNS - 1)) * (max - min);
    const y = f(x + shift) + wobble[column]! * (high - low);
    return Math.min(high, Math.max(low, y));
  });
}

function smoothWobble(random: () => number): number[] {
  const waves = Array.from({ length: 5 }, () => ({
    length: 0.12 * 9 ** random(),
    phase: 2 * Math.PI * random(),
    size: 0.3 + random(),
  }));
  const raw = Array.from({ length: SKETCH_COLUMNS }, (_, column) => {
    const u = column / (SKETCH_COLUMNS - 1);
    return waves.reduce(
      (sum, wave) => sum + wave.size * Math.sin((2 * Math.PI * u) / wave.length + wave.phase),
      0,
    );
  });
  const size = Math.sqrt(raw.reduce((sum, value) => sum + value ** 2, 0) / raw.length);
  return raw.map((value) => (value / size) * WOBBLE);
}

function gapsFrom(random: () => number): { from: number; to: number }[] {
  const count = 1 + Math.floor(random() * 3);
  const length = (GAPS * SKETCH_COLUMNS) / count;
  return Array.from({ length: count }, () => {
    const from = random() * (SKETCH_COLUMNS - length);
    return { from, to: from + length };
  });
}
