import { paragraphsOf } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { sentencesOf, spoken, wordsOf } from "./readable";
import type { LessonRule } from "./rule";

const MOST_WORDS = 45;

export const longSentence: LessonRule = {
  name: "long-sentence",
  check({ folder, written }) {
    return paragraphsOf(written.tree).flatMap((paragraph) =>
      sentencesOf(spoken(paragraph)).flatMap((sentence): Problem[] => {
        const words = wordsOf(sentence);
        if (words.length <= MOST_WORDS) return [];
        return [
          {
            file: `${folder}/index.mdx`,
            ...paragraph.at,
            rule: "long-sentence",
            seen: `The sentence “${words.slice(0, 5).join(" ")} …” has ${words.length} words.`,
            remedy: `Make two of it: ${MOST_WORDS} words at most.`,
          },
        ];
      }),
    );
  },
};
