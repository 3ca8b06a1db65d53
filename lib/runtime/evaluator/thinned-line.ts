/** Stretches of a line; each keeps its least and greatest value, so that some hundreds of points stand for a million. */
const STRETCHES = 200;
/** What is kept of a stretch, NaN where it has no such value. A gap has a place and no value. */
const [LEAST_X, LEAST, GREATEST_X, GREATEST, GAP_X] = [0, 1, 2, 3, 4];
const FIELDS = 5;
/** Beyond it a drawing has no room: such a value leaves a gap, as one does that is not finite. */
const LARGEST = 1e300;

/**
 * A line that grows point by point and takes the same room however long it gets: when all stretches are used up, each
 * two neighbours become one. A point is looked at once and costs the same at the end as at the beginning.
 */
export class ThinnedLine {
  /** How many points came, and how many of them leave a gap. */
  points = 0;
  gaps = 0;
  /** Whether a point ever stood to the left of the one before it. */
  wentBack = false;
  private first: readonly [x: number, y: number] = [Number.NaN, Number.NaN];
  private x = Number.NaN;
  private y = Number.NaN;
  private readonly kept = new Float64Array(STRETCHES * FIELDS).fill(Number.NaN);
  private used = 0;
  /** Points to a stretch, and how many of them the last one has. */
  private width = 1;
  private filled = 0;

  /** Where the last point stands; 0 before the first. */
  get at(): number {
    return this.points === 0 ? 0 : this.x;
  }

  add(x: number, value: number): void {
    const y = Math.abs(value) <= LARGEST ? value : Number.NaN;
    if (this.points === 0) this.first = [x, y];
    if (x < this.x) this.wentBack = true;
    this.points += 1;
    this.x = x;
    this.y = y;
    if (this.used === 0 || this.filled === this.width) this.openStretch();
    this.filled += 1;
    const last = (this.used - 1) * FIELDS;
    if (Number.isNaN(y)) {
      this.gaps += 1;
      keepGap(this.kept, last, x);
    } else keepValue(this.kept, last, x, y);
  }

  /** What a drawing needs, in the order in which it came: both ends, and of every stretch its extremes and a gap. */
  drawn(): { x: number[]; y: number[] } {
    if (this.points === 0) return { x: [], y: [] };
    const inner = Array.from({ length: this.used }, (_, stretch) => pointsOf(this.kept, stretch * FIELDS));
    const all = [this.first, ...inner.flat(), [this.x, this.y] as const];
    const drawn = all.filter(([x, y], index) => {
      const before = all[index - 1];
      return !before || before[0] !== x || !Object.is(before[1], y);
    });
    return { x: drawn.map(([x]) => x), y: drawn.map(([, y]) => y) };
  }

  private openStretch(): void {
    if (this.used === STRETCHES) this.halve();
    this.used += 1;
    this.filled = 0;
  }

  private halve(): void {
    this.used = STRETCHES / 2;
    this.width *= 2;
    for (let stretch = 0; stretch < this.used; stretch++) joinTwo(this.kept, stretch);
    this.kept.fill(Number.NaN, this.used * FIELDS);
  }
}

function keepValue(kept: Float64Array, base: number, x: number, y: number): void {
  // A comparison with NaN is false: the first value takes both places. Of equal ones the first is least, the last greatest.
  if (!(kept[base + LEAST]! <= y)) {
    kept[base + LEAST_X] = x;
    kept[base + LEAST] = y;
  }
  if (!(kept[base + GREATEST]! > y)) {
    kept[base + GREATEST_X] = x;
    kept[base + GREATEST] = y;
  }
}

function keepGap(kept: Float64Array, base: number, x: number): void {
  if (Number.isNaN(kept[base + GAP_X])) kept[base + GAP_X] = x;
}

/** The stretches 2n and 2n + 1 become stretch n. */
function joinTwo(kept: Float64Array, stretch: number): void {
  const [left, right, base] = [2 * stretch * FIELDS, (2 * stretch + 1) * FIELDS, stretch * FIELDS];
  const [gap, lower] = [kept[right + GAP_X]!, kept[right + LEAST]!];
  const [lowerX, upperX, upper] = [
    kept[right + LEAST_X]!,
    kept[right + GREATEST_X]!,
    kept[right + GREATEST]!,
  ];
  kept.copyWithin(base, left, left + FIELDS);
  if (!Number.isNaN(lower)) {
    keepValue(kept, base, lowerX, lower);
    keepValue(kept, base, upperX, upper);
  }
  if (!Number.isNaN(gap)) keepGap(kept, base, gap);
}

function pointsOf(kept: Float64Array, base: number): (readonly [x: number, y: number])[] {
  const [leastX, least, greatestX, greatest, gapX] = kept.subarray(base, base + FIELDS);
  const points = [[leastX!, least!] as const];
  if (greatestX !== leastX) points.push([greatestX!, greatest!]);
  points.push([gapX!, Number.NaN]);
  return points.filter(([x]) => !Number.isNaN(x)).sort(([a], [b]) => a - b);
}
