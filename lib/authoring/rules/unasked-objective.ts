import { fieldPlace } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

/** Every objective of a lesson is asked by one of its exercises or questions. A lesson that asks nothing at all is told once. */
export const unaskedObjective: LessonRule = {
  name: "unasked-objective",
  check({ folder, files, written }) {
    const { frontmatter, exercises, questions } = written;
    if (!frontmatter) return [];
    const asked = new Set([...exercises.values(), ...questions.values()].flatMap((each) => each.objectives));
    const file = `${folder}/index.mdx`;
    const text = files.get("index.mdx") ?? "";
    return frontmatter.objectives.flatMap((objective, index): Problem[] => {
      if (asked.has(index + 1)) return [];
      return [
        {
          file,
          ...fieldPlace(text, ["objectives", index]),
          rule: "unasked-objective",
          seen: `Nothing asks the objective ${index + 1}, “${objective}”.`,
          remedy: `Add ${index + 1} to the “objectives” of an exercise or a question that asks it, or write one.`,
        },
      ];
    });
  },
};
