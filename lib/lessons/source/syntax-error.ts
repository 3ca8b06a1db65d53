/** What the MDX parser says of the first thing that it cannot read. Offsets count from 0. */
export type SyntaxFault = {
  source: string;
  rule: string;
  reason: string;
  /** Null where the parser names no place. */
  offset: number | null;
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const member = (value: unknown, key: string): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined;
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads a VFileMessage; null for any other error, which is none of the author's. */
export function readSyntaxFault(error: unknown): SyntaxFault | null {
  const reason = text(member(error, "reason"));
  if (reason === "") return null;
  const place = member(error, "place");
  const offset = member(member(place, "start") ?? place, "offset");
  return {
    source: text(member(error, "source")),
    rule: text(member(error, "ruleId")),
    reason,
    offset: typeof offset === "number" ? offset : null,
  };
}
