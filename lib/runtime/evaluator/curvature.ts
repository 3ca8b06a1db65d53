type Slopes = (x: number[]) => number[];

/**
 * The second derivative at each x: the central difference quotient of the slopes. A gap where half the step gives another
 * one, as at a kink, where it doubles.
 */
export function curvatureAt(slopesAt: Slopes, x: number[]): number[] {
  const steps = x.map((at) => 1e-3 * Math.max(1e-2, Math.abs(at)));
  const [whole, half] = [1, 0.5].map((part) => {
    const [left, right] = [-part, part].map((side) =>
      slopesAt(x.map((at, index) => at + side * steps[index]!)),
    );
    return x.map((_, index) => (right![index]! - left![index]!) / (2 * part * steps[index]!));
  });
  return half!.map((value, index) => {
    const difference = Math.abs(value - whole![index]!);
    return difference <= 0.1 * Math.max(1, Math.abs(value)) ? value : Number.NaN;
  });
}
