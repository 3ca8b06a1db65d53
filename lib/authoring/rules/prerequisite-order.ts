import type { Problem } from "@/lib/model";
import { circleFrom } from "./prerequisite-circle";
import type { CourseRule } from "./rule";

/** Whoever reads the course in its order has read every prerequisite before. */
export const prerequisiteOrder: CourseRule = {
  name: "prerequisite-order",
  check({ course, lessons }) {
    const order = course.lessons;
    // In a circle no order is right.
    const orderly = lessons.filter((lesson) => circleFrom(lesson, lessons) === null);
    return orderly.flatMap(({ slug, file, prerequisites }) =>
      prerequisites.flatMap((needed): Problem[] => {
        if (order.indexOf(needed.slug) <= order.indexOf(slug)) return [];
        return [
          {
            file,
            ...needed.at,
            rule: "prerequisite-order",
            seen: `The prerequisite “${needed.slug}” comes after “${slug}” in the course.`,
            remedy: `Put “${needed.slug}” before “${slug}” in course.json, or take the prerequisite out.`,
          },
        ];
      }),
    );
  },
};
