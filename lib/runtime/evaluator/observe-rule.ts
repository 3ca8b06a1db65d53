import type { SourceRule } from "@/lib/model";

/** The `source` of a check, or a TypeError that says what it lacks. */
export function observeRule(written: unknown, where: string): SourceRule {
  const {
    calls,
    avoids,
    loops,
    keeps,
    statementsAtMost,
    in: within,
  } = (written ?? {}) as Record<string, unknown>;
  const asked = [calls, avoids, loops, keeps, statementsAtMost].filter((each) => each !== undefined);
  if (asked.length !== 1)
    throw new TypeError(
      `${where} needs one of these in its “source”: calls, avoids, loops, keeps, statementsAtMost. Make more of them checks of their own.`,
    );
  if (areNames(calls)) return { calls };
  if (areNames(avoids)) return { avoids };
  if (areNames(keeps)) return { keeps };
  if (typeof loops === "boolean") return { loops };
  if (Number.isInteger(statementsAtMost) && (within === undefined || typeof within === "string"))
    return { statementsAtMost: Number(statementsAtMost), ...(within !== undefined && { in: within }) };
  throw new TypeError(
    `${where} has a “source” that cannot be read. Write { calls: ["relu"] }, { avoids: ["Math.max"] }, { loops: false }, { keeps: ["gap"] } or { statementsAtMost: 3, in: "slope" }.`,
  );
}

function areNames(names: unknown): names is string[] {
  return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string");
}
