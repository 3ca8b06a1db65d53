import type { SmallCurve } from "./small-curve";

const WIDTH = 132;
const HEIGHT = 84;
const MARGIN = { left: 28, right: 4, top: 5, bottom: 5 };

/** A picture as HTML: the axes, lines at a few heights with their numbers, and the curve; its words as its name. */
export function curveSvg({ lines, domain, range, colour, dash, words }: SmallCurve): string {
  const place = (from: number, to: number, [a, b]: readonly [number, number]) => {
    const scale = (to - from) / (b - a || 1);
    return (value: number) => Number((from + (value - a) * scale).toFixed(1));
  };
  const x = place(MARGIN.left, WIDTH - MARGIN.right, domain);
  const y = place(HEIGHT - MARGIN.bottom, MARGIN.top, range);
  const shown = ([, height]: [number, number]) => range[0] <= height && height <= range[1];
  const path = lines
    .flatMap((line) =>
      line.filter(shown).map((point, i) => `${i === 0 ? "M" : "L"}${x(point[0])} ${y(point[1])}`),
    )
    .join("");
  const heights = ticks(range).map(
    (tick) =>
      `<path d="M${MARGIN.left} ${y(tick)}H${WIDTH - MARGIN.right}" stroke="var(--line)"/>` +
      `<text x="${MARGIN.left - 4}" y="${y(tick) + 3.5}" text-anchor="end">${text(tick)}</text>`,
  );
  const upright =
    domain[0] <= 0 && domain[1] >= 0
      ? `<path d="M${x(0)} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}" stroke="var(--soft)"/>`
      : "";
  const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  return (
    `<svg role="img" aria-label="${words}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" ` +
    `fill="var(--soft)" font-family="var(--sans)" font-size="10" style="vertical-align:middle">` +
    `${heights.join("")}${upright}<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"${dashes}/></svg>`
  );
}

/** Two to five round heights, 0 among them where it is there. */
function ticks([low, high]: readonly [number, number]): number[] {
  const power = 10 ** Math.floor(Math.log10((high - low) / 2));
  const step = [5, 2, 1].map((each) => each * power).find((each) => each <= (high - low) / 2) ?? power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const text = (tick: number) => String(Number(tick.toPrecision(3)) || 0).replace("-", "−");
