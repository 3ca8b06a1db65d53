import { paragraphsOf } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { spoken, wordsOf } from "./readable";
import type { LessonRule } from "./rule";

const MOST_WORDS = 150;

export const longParagraph: LessonRule = {
  name: "long-paragraph",
  check({ folder, written }) {
    return paragraphsOf(written.tree).flatMap((paragraph): Problem[] => {
      const { length } = wordsOf(spoken(paragraph));
      if (length <= MOST_WORDS) return [];
      return [
        {
          file: `${folder}/index.mdx`,
          ...paragraph.at,
          rule: "long-paragraph",
          seen: `The paragraph has ${length} words.`,
          remedy: `Part it where the thought turns: ${MOST_WORDS} words at most.`,
        },
      ];
    });
  },
};
