import type { Problem } from "@/lib/model";
import type { CourseRule } from "./rule";

/** A link to a heading of another lesson finds it. */
export const farAnchor: CourseRule = {
  name: "dead-anchor",
  check({ lessons }) {
    return lessons.flatMap(({ links }) =>
      links.flatMap(({ file, lesson, anchor, at }): Problem[] => {
        const target = lessons.find(({ slug }) => slug === lesson);
        if (!target || target.headings.includes(anchor)) return [];
        const remedy = `Its headings are ${target.headings.map((id) => `#${id}`).join(", ") || "none"}.`;
        const seen = `The lesson “${lesson}” has no heading “${anchor}”.`;
        return [{ file, ...at, rule: "dead-anchor", seen, remedy }];
      }),
    );
  },
};
