import type { Problem } from "@/lib/model";
import type { CourseRule } from "./rule";

/** Every claim of the ledger is taught. All that are missing are told as one: a young course has many. */
export const untaughtClaim: CourseRule = {
  name: "untaught-claim",
  check({ folder, ledger, lessons }): Problem[] {
    const taught = new Set(lessons.flatMap(({ claims }) => claims));
    const missing = ledger.filter(({ id }) => !taught.has(id)).map(({ id }) => id);
    if (missing.length === 0) return [];
    return [
      {
        file: `${folder}/claims.json`,
        ...{ line: 1, column: 1 },
        rule: "untaught-claim",
        seen: `No lesson teaches ${missing.join(", ")}.`,
        remedy: 'Write <Claim id="…"> where a lesson teaches it.',
      },
    ];
  },
};
