import * as z from "zod/mini";
import { isKnown, type LoggedEvent, type ProgressEvent } from "../event";

// Code made from text is refused by the site's policy, and even trying would be reported.
z.config({ jitless: true });

/** The latest time that a Date can be, in milliseconds since 1970. */
const LATEST = 8.64e15;
const text = z.string();
const place = z.string().check(z.regex(/^[a-z]+:[\s\S]/));

/** What every event of any version has. */
const anyEvent = z.looseObject({
  version: z.int().check(z.minimum(1)),
  at: z.number().check(z.minimum(-LATEST), z.maximum(LATEST)),
  lesson: text,
  kind: text,
});

/** NaN and the infinities are numbers of a log as well. */
const anyNumber = z.custom<number>((value) => typeof value === "number");
const ofKind = z.looseObject({ kind: text });
const miss = z.looseObject({
  check: text,
  name: text,
  args: z.array(ofKind),
  got: ofKind,
  expected: ofKind,
  tolerance: z.looseObject({ relative: anyNumber, absolute: anyNumber }),
});

/** What a page shows of a verdict. */
const verdict = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("unanswered"), because: text }),
  z.looseObject({ kind: z.literal("correct"), calls: anyNumber }),
  z.looseObject({
    kind: z.literal("incorrect"),
    misses: z.array(miss),
    passed: z.array(text),
    mistake: z.nullable(text),
    comparison: z.nullable(z.array(z.looseObject({ x: anyNumber }))),
  }),
  z.looseObject({ kind: z.literal("broken"), error: z.looseObject({ name: text, message: text }) }),
  z.looseObject({ kind: z.literal("stopped"), afterSeconds: z.nullable(anyNumber) }),
]);

/** What the folds rely upon in each event of this version; newer pages may add fields. */
const knownEvents: Record<ProgressEvent["kind"], z.ZodMiniType> = {
  drafted: z.looseObject({ place, text, startedFrom: text }),
  "started-over": z.looseObject({ place }),
  "put-aside": z.looseObject({ place, text, startedFrom: text }),
  attempted: z.looseObject({ exercise: text, text, verdict }),
  "opened-solution": z.looseObject({ exercise: text }),
  answered: z.looseObject({
    question: text,
    option: z.optional(text),
    answer: z.optional(z.looseObject({ kind: text })),
    variant: z.optional(z.int()),
    correct: z.boolean(),
  }),
  visited: z.looseObject({}),
  "placed-cell": z.looseObject({ cell: text, part: text, after: z.nullable(text) }),
  "removed-cell": z.looseObject({ cell: text }),
  "titled-cell": z.looseObject({ cell: text, title: text }),
  "capped-practice": z.looseObject({ cards: z.int().check(z.minimum(1)) }),
};

const file = z.looseObject({ settings: z.record(text, text), events: z.array(anyEvent) });

type Contents = { settings: Record<string, string>; events: LoggedEvent[] };

/** What stands in a file, or the first place where it is not what it should be: “events[3].text: …”. */
export function readContents(
  value: unknown,
): { kind: "contents"; value: Contents } | { kind: "problem"; where: string } {
  const read = file.safeParse(value);
  if (!read.success) return { kind: "problem", where: wordsOf(read.error, value) };
  const { settings, events } = read.data;
  for (const [index, event] of events.entries()) {
    const known = isKnown(event) ? knownEvents[event.kind].safeParse(event) : null;
    if (known?.error) return { kind: "problem", where: wordsOf(known.error, event, ["events", index]) };
  }
  return { kind: "contents", value: { settings, events } };
}

function wordsOf({ issues: [issue] }: z.core.$ZodError, value: unknown, before: PropertyKey[] = []): string {
  const path = issue?.path ?? [];
  const expected = issue?.code === "invalid_type" ? WORDS[issue.expected] : undefined;
  const seen = seenAt(value, path);
  return `${written([...before, ...path])}: ${expected ? `${expected} is expected, not ${seen}` : `${seen} cannot stand there`}`;
}

const WORDS: Partial<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function written(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return steps.join("").replace(/^\./, "").slice(0, 80) || "the file";
}

function seenAt(value: unknown, path: readonly PropertyKey[]): string {
  let seen = value;
  for (const step of path)
    seen =
      typeof seen === "object" && seen !== null && Object.hasOwn(seen, step)
        ? Reflect.get(seen, step)
        : undefined;
  if (seen === undefined) return "nothing";
  if (Array.isArray(seen)) return "a list";
  if (typeof seen === "object" && seen !== null) return "an object";
  return (typeof seen === "string" ? `“${seen}”` : String(seen)).slice(0, 40);
}
