import fc from "fast-check";
import type { Changes } from "../changes";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const place = fc
  .tuple(fc.constantFrom("cell:" as const, "exercise:" as const), id)
  .map(([kind, name]): `cell:${string}` | `exercise:${string}` => `${kind}${name}`);
/** Any text, half surrogates, zeros and control signs included. */
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 2_000 }));

/** JSON knows no negative zero, and a slider that stands there stands at 0. */
const setting = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0));

/** Changes of a lesson such as a reader might make, and such as no reader would. */
export function arbitraryChanges(): fc.Arbitrary<Changes> {
  return fc.record({
    lesson: id,
    texts: fc.array(fc.tuple(place, text), { maxLength: 5 }),
    controls: fc.array(fc.tuple(id, fc.oneof(setting, text, fc.boolean())), { maxLength: 5 }),
  });
}
