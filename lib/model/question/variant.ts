/** What variant.ts may draw: a number, a text or a list of numbers. */
export type Drawn = number | string | readonly number[];

/** The numbers of one seed, by the names that variant.ts gives them. */
export type Variant = { seed: number; drawn: Readonly<Record<string, Drawn>> };

/** That of a question without a variant.ts. */
export const ONLY_VARIANT: Variant = { seed: 0, drawn: {} };

/** What an author writes out, or the name of something that variant.ts draws. */
export type Ref<T extends Drawn> = T | { drawn: string };

/** Draws the numbers of one variant; the same seed gives the same. */
export type Draw = {
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** A number from `from` to `to` with so many digits after the point. */
  decimal(from: number, to: number, digits: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
};

/** The names and numbers of one variant; null where these numbers do not make a good question: others are drawn. */
export type DrawVariant = (draw: Draw) => Readonly<Record<string, Drawn>> | null;

/** Names the function for the editor's sake; returns it as it is. */
export function defineVariant(draw: DrawVariant): DrawVariant {
  return draw;
}

/** `uniform`: numbers from 0 up to, not including, 1. */
export function drawFrom(uniform: () => number): Draw {
  const integer = (from: number, to: number) => from + Math.floor(uniform() * (to - from + 1));
  return {
    integer,
    decimal(from, to, digits) {
      const scale = 10 ** digits;
      return integer(Math.round(from * scale), Math.round(to * scale)) / scale;
    },
    pick(list) {
      const picked = list[integer(0, list.length - 1)];
      if (picked === undefined) throw new RangeError("draw.pick needs a list with something in it.");
      return picked;
    },
    shuffled(list) {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
  };
}
