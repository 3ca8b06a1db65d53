import { host } from "@/lib/engine";
import { type Drawn, drawFrom, type Variant } from "@/lib/model";

/** Draws that an author may turn down before the question is taken for one that has no variant. */
const MOST_DRAWS = 200;

/** The default export of a variant.ts → its numbers for the seeds from 0 up. Throws a TypeError that says what it lacks. */
export function drawVariants(written: unknown, seeds: number): Variant[] {
  if (typeof written !== "function")
    throw new TypeError(
      "variant.ts must export a function: export default defineVariant((draw) => ({ x: draw.integer(1, 9) })).",
    );
  return Array.from({ length: seeds }, (_, seed) => drawVariant(written as (draw: unknown) => unknown, seed));
}

function drawVariant(written: (draw: unknown) => unknown, seed: number): Variant {
  const draw = drawFrom(host.uniforms(seed));
  for (let tries = 0; tries < MOST_DRAWS; tries++) {
    const drawn = written(draw);
    if (drawn === null) continue;
    return { seed, drawn: asDrawn(drawn, seed) };
  }
  throw new RangeError(`Seed ${seed}: ${MOST_DRAWS} draws in a row were turned down with null.`);
}

function asDrawn(value: unknown, seed: number): Record<string, Drawn> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(
      `Seed ${seed}: the function must return its numbers by name, such as { x, y: 2 * x }.`,
    );
  for (const [name, drawn] of Object.entries(value))
    if (!isDrawn(drawn))
      throw new TypeError(
        `Seed ${seed}: “${name}” is no number, text or list of numbers. A tensor of one number gives it with .item().`,
      );
  return { ...value } as Record<string, Drawn>;
}

function isDrawn(value: unknown): value is Drawn {
  if (typeof value === "number" || typeof value === "string") return true;
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}
