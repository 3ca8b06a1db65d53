import type { ControlValue } from "@/lib/model";
import type { Place } from "@/lib/progress";

/** What a reader changed in a lesson, on its way to somebody else: texts by their place, controls by their name. */
export type Changes = {
  /** The lesson's slug. */
  lesson: string;
  texts: [place: Place, text: string][];
  controls: [name: string, value: ControlValue][];
};

/** What came from outside: read, or refused with the words for the reader. */
export type Read<T> = { kind: "read"; value: T } | { kind: "refused"; because: string };

export const read = <T>(value: T): Read<T> => ({ kind: "read", value });
export const refused = (because: string): Read<never> => ({ kind: "refused", because });
