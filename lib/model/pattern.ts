/** What the failing calls of one function have in common. Places of arguments count from 1. */
export type Pattern = { name: string } & Trait;

export type Trait =
  /** Nothing was returned; `always`: by no call at all. */
  | { kind: "nothing"; always: boolean }
  /** A value of another kind than the expected one. */
  | { kind: "type"; got: string; expected: string }
  | { kind: "nan" }
  /** Each gave one of its arguments, as it is or with the other sign. */
  | { kind: "argument"; place: number; of: number; negated: boolean }
  /** Each gave the same number, where different ones were expected; `always`: every other call gave it too. */
  | { kind: "same"; value: number; always: boolean }
  /** Each gave the expected number with the other sign. */
  | { kind: "turned" }
  /** Each gave the expected number and so much more. */
  | { kind: "apart"; by: number }
  /** Each gave so many times the expected number. */
  | { kind: "scaled"; by: number }
  /** Each gave what belongs to the opposite input; `at` is one of them. */
  | { kind: "mirrored"; at: number }
  /** Each gave a whole number next to the expected one. */
  | { kind: "whole" }
  /** Nothing above, or below, a number came out. */
  | { kind: "limit"; side: "above" | "below"; at: number }
  /** All of them have an input of one sort; `gave`: the one number that all gave, or null. */
  | { kind: "inputs"; place: number; of: number; sort: InputSort; gave: number | null }
  /** All inputs that are farther from 0 than any of theirs are right. */
  | { kind: "near"; within: number }
  /** It is one call only. */
  | { kind: "single"; right: number };

export type InputSort =
  | "zero"
  | "negative"
  | "positive"
  | "notPositive"
  | "notNegative"
  | "notZero"
  | "notWhole";
