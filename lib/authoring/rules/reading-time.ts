import { fieldPlace, paragraphsOf } from "@/lib/lessons";
import { spoken, wordsOf } from "./readable";
import type { LessonRule } from "./rule";

const WORDS_A_MINUTE = 180;

/** `minutes` is reading and working time; reading alone must not fill it. */
export const readingTime: LessonRule = {
  name: "reading-time",
  check({ folder, files, written: { frontmatter, tree } }) {
    if (!frontmatter) return [];
    const words = paragraphsOf(tree).flatMap((paragraph) => wordsOf(spoken(paragraph))).length;
    const needed = Math.ceil(words / WORDS_A_MINUTE);
    if (needed <= frontmatter.minutes) return [];
    return [
      {
        file: `${folder}/index.mdx`,
        ...fieldPlace(files.get("index.mdx") ?? "", ["minutes"]),
        rule: "reading-time",
        seen: `The text has ${words} words, which take ${needed} minutes to read; the lesson says ${frontmatter.minutes}.`,
        remedy: "Give it more minutes, or split the lesson.",
      },
    ];
  },
};
