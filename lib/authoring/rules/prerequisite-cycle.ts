import type { Problem } from "@/lib/model";
import { circleFrom } from "./prerequisite-circle";
import type { CourseRule } from "./rule";

/** No lesson asks, by way of its prerequisites, to be read before itself. A circle is told once, in its first lesson. */
export const prerequisiteCycle: CourseRule = {
  name: "prerequisite-cycle",
  check({ lessons }) {
    const told = new Set<string>();
    return lessons.flatMap((lesson): Problem[] => {
      const circle = circleFrom(lesson, lessons);
      if (!circle || circle.some((slug) => told.has(slug))) return [];
      for (const slug of circle) told.add(slug);
      const at = lesson.prerequisites.find(({ slug }) => slug === (circle[1] ?? lesson.slug))?.at;
      return [
        {
          file: lesson.file,
          ...(at ?? { line: 1, column: 1 }),
          rule: "prerequisite-cycle",
          seen:
            circle.length === 1
              ? `The lesson “${lesson.slug}” is its own prerequisite.`
              : `To read “${lesson.slug}” one has to have read it: ${[...circle, lesson.slug].join(" needs ")}.`,
          remedy: "Take one of these prerequisites out.",
        },
      ];
    });
  },
};
