import type { Ref } from "./variant";

/** How close a typed number has to come. `significant`: as the answer rounded to so many digits. */
export type NumberTolerance =
  | { kind: "exact" }
  | { kind: "within"; distance: number }
  | { kind: "significant"; digits: number };

export type NumberTask = {
  kind: "number";
  answer: Ref<number>;
  tolerance: NumberTolerance;
  /** Stands beside the field; null: a bare number. */
  unit: string | null;
  /** Usual mistakes, by the number that they lead to. */
  mistakes: { id: string; answer: Ref<number> }[];
};

/** As it was typed. */
export type NumberAnswer = { kind: "number"; text: string };
