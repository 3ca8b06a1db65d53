import type { QuestionKind } from "@/lib/model";

/** The three kinds of lesson text: `index.mdx` of a lesson, of an exercise, of a question. */
export type TextKind = "lesson" | "exercise" | "question";

/** What the value of an attribute or fence option must be. All values are written as text. */
export type AttributeKind =
  | { kind: "text" }
  /** A number; `above` is exclusive. */
  | { kind: "number"; whole?: true; above?: number; least?: number; most?: number }
  /** A name that TypeScript would take for a variable. */
  | { kind: "identifier" }
  /** Two numbers, the smaller first: "-4 4". */
  | { kind: "numbers" }
  | { kind: "flag" }
  /** A TypeScript expression; only the build reads it. */
  | { kind: "expression" }
  /** Small letters, digits and hyphens, a letter first. */
  | { kind: "id" }
  /** The number of a claim: C01 … C99. */
  | { kind: "claim" }
  | { kind: "oneOf"; values: readonly string[] };

/** `about`: what it means, in a few words that no sentence needs. */
export type Attribute = AttributeKind & { required: boolean; about: string };

/**
 * "top": on lines of its own, inside nothing; "block": on lines of its own; "anywhere": also in a sentence; else the one
 * word that it must stand directly in.
 */
export type Inside = "top" | "block" | "anywhere" | (string & {});

export type Word = {
  name: string;
  /** Texts in which it may stand. */
  texts: readonly TextKind[];
  /** Kinds of question that it belongs to; left out: all. */
  questions?: readonly QuestionKind[];
  /** Where it may stand; of several places any. */
  inside: Inside | readonly Inside[];
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether something stands between its tags. */
  content: boolean;
  about: string;
};

export const mayStandIn = ({ inside }: Word, place: Inside): boolean =>
  typeof inside === "string" ? inside === place : inside.includes(place);

export const required = <K extends AttributeKind>(kind: K, about: string) => ({
  ...kind,
  required: true,
  about,
});
export const optional = <K extends AttributeKind>(kind: K, about: string) => ({
  ...kind,
  required: false,
  about,
});
export const text = { kind: "text" } as const;
export const number = { kind: "number" } as const;
export const identifier = { kind: "identifier" } as const;
export const flag = { kind: "flag" } as const;
export const expression = { kind: "expression" } as const;
export const id = { kind: "id" } as const;
