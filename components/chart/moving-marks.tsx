import { createContext, type ReactNode, use } from "react";
import { ReferenceDot, ReferenceLine } from "recharts";
import type { CurvesLayout } from "./function-plot-layout";
import type { Reading } from "./reading";

type Moving = { mark: ReactNode; reading: Reading | null };

/** What moves over the curves comes to its place in the drawing by this way, past Recharts, which is slow to draw again. */
export const MovingContext = createContext<Moving>({ mark: null, reading: null });

export function MovingMarks({ layout }: { layout: CurvesLayout }) {
  const { mark, reading } = use(MovingContext);
  return (
    <>
      {mark}
      {reading && <ReadingMarks reading={reading} layout={layout} />}
    </>
  );
}

function ReadingMarks({ reading: { x, values }, layout }: { reading: Reading; layout: CurvesLayout }) {
  const { series, yDomain } = layout;
  const shown = values.filter(({ y }) => y >= yDomain[0] && y <= yDomain[1]);
  const colourOf = (name: string) => series.find((line) => line.name === name)?.colour ?? "var(--ink)";
  return (
    <>
      <ReferenceLine zIndex={0} x={x} stroke="var(--ink)" />
      {shown.map(({ name, y }) => (
        <ReferenceDot key={name} {...readingDot} x={x} y={y} fill={colourOf(name)} />
      ))}
    </>
  );
}

const readingDot = { zIndex: 0, r: 5, stroke: "var(--paper)", strokeWidth: 2 };
