/**
 * How far a number is from the expected one: "0.5 too much", "2 too little", or that only its sign is turned. Empty
 * where one of them is not finite.
 */
export function howFar(got: number, expected: number): string {
  if (!Number.isFinite(got) || !Number.isFinite(expected) || got === expected) return "";
  if (got === -expected) return "the sign is the wrong way round";
  const apart = Number(Math.abs(got - expected).toPrecision(3));
  return `${apart} too ${got > expected ? "much" : "little"}`;
}
