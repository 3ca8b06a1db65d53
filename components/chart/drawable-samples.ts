import type { PlotSamples } from "@/lib/model";
import { largest } from "./axes";

/** The samples with a gap for each number that no axis can hold; the same object where there is none such. */
export function drawableSamples(samples: PlotSamples): PlotSamples {
  const lists = samples.curves.flatMap(({ y, slope, curvature }) => [y, slope ?? [], curvature ?? []]);
  if (!lists.some((list) => list.some(isTooLarge))) return samples;
  const curves = samples.curves.map((curve) => ({
    ...curve,
    y: curve.y.map(drawable),
    slope: curve.slope?.map(drawable) ?? null,
    curvature: curve.curvature?.map(drawable) ?? null,
  }));
  return { ...samples, curves };
}

/** Whether there is anything to draw. */
export function isDrawable({ curves }: PlotSamples): boolean {
  return curves.some(({ y }) => y.some(Number.isFinite));
}

function isTooLarge(value: number): boolean {
  return Math.abs(value) > largest;
}

function drawable(value: number): number {
  return isTooLarge(value) ? Number.NaN : value;
}
