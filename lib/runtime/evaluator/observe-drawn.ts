import { type DrawnArgument, type DrawnInputs, remarkableCalls, type Size } from "@/lib/model";

/** Inputs are compared one by one, and a reader waits for them. */
const MOST_CALLS = 1000;

/**
 * The `drawn(…)` of a check, or a TypeError that says what it lacks; undefined where it is none. `around`: the function is
 * called close by each input too, so that none may lie at the end of what is allowed.
 */
export function observeDrawn(written: unknown, where: string, around: boolean): DrawnInputs | undefined {
  if (!isDrawn(written)) return undefined;
  const { drawn, count, seed, sizes } = written;
  for (const argument of drawn) requireArgument(argument, sizes, where);
  for (const [name, [least, most]] of Object.entries(sizes))
    if (!(Number.isInteger(least) && Number.isInteger(most) && least >= 0 && least <= most))
      throw new TypeError(
        `${where} needs two whole numbers for the size “${name}”, the least and the greatest.`,
      );
  const least = Math.max(1, remarkableCalls(drawn));
  if (!(Number.isInteger(count) && count >= least && count <= MOST_CALLS))
    throw new TypeError(
      `${where} draws ${count} inputs; it needs ${least} at least, so that kinks and extremes are among them, and ${MOST_CALLS} at most.`,
    );
  return { drawn: around ? drawn.map(insideEnds) : drawn, count, seed, sizes };
}

/** Of the range of numbers that must not be left, this part is kept free at both ends. */
const MARGIN = 0.01;

function insideEnds(argument: DrawnArgument): DrawnArgument {
  if (argument.kind !== "real" || !argument.within) return argument;
  const margin = MARGIN * (argument.to - argument.from);
  return { ...argument, from: argument.from + margin, to: argument.to - margin };
}

function isDrawn(written: unknown): written is DrawnInputs {
  return (
    typeof written === "object" && written !== null && "drawn" in written && Array.isArray(written.drawn)
  );
}

function requireArgument(argument: DrawnArgument, sizes: DrawnInputs["sizes"], where: string): void {
  const sides: Size[] =
    argument.kind === "list" ? [argument.length] : argument.kind === "tensor" ? argument.shape : [];
  for (const side of sides)
    if (typeof side === "string" && !Object.hasOwn(sizes, side))
      throw new TypeError(`${where} has no size “${side}”: add sizes: { ${side}: [1, 4] } to drawn(…).`);
  const { from, to } = "of" in argument ? argument.of : argument;
  if (!(Number.isFinite(from) && Number.isFinite(to) && from <= to))
    throw new TypeError(`${where} draws numbers from ${from} to ${to}: put the smaller one first.`);
}
