import { type Paragraph, paragraphsOf } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { gradeOf, spoken, wordsOf } from "./readable";
import type { LessonRule } from "./rule";

const HIGHEST_GRADE = 12;
/** The measure says little about a few sentences. */
const FEWEST_WORDS = 100;

/** No section of a lesson asks for more than twelve years of school, by Flesch and Kincaid. */
export const readingLevel: LessonRule = {
  name: "reading-level",
  check({ folder, written }) {
    return sectionsOf(paragraphsOf(written.tree)).flatMap((section): Problem[] => {
      const texts = section.map(spoken);
      const grade = gradeOf(texts);
      const [first] = section;
      if (!first || texts.flatMap(wordsOf).length < FEWEST_WORDS || grade <= HIGHEST_GRADE) return [];
      return [
        {
          file: `${folder}/index.mdx`,
          ...(first.headingLine === null ? first.at : { line: first.headingLine, column: 1 }),
          rule: "reading-level",
          seen: `This section reads like a text for grade ${grade.toFixed(0)}.`,
          remedy: `Write shorter sentences and shorter words: grade ${HIGHEST_GRADE} at most.`,
        },
      ];
    });
  },
};

function sectionsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const headings = [...new Set(paragraphs.map(({ headingLine }) => headingLine))];
  return headings.map((line) => paragraphs.filter(({ headingLine }) => headingLine === line));
}
