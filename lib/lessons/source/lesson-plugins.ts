import remarkMath from "remark-math";
import remarkSectionize from "remark-sectionize";
import type { PluggableList } from "unified";
import { inlineParts, type PartTrees } from "./inline-parts";
import { writeFences, writeFormulas, writeHeadingIds, writeOptionIds, writeValueIds } from "./page-words";

/**
 * What stands between a checked lesson and its page, as remark plugins for the MDX compiler: the texts of exercises
 * and questions are put in place, and formulas, fences and headings become the words that the page knows,
 * and a heading with all that stands below it becomes a section.
 * Give the compiler the `body` that `readMdx` returns, and only when it found no problems.
 */
export function lessonPlugins(trees: PartTrees): PluggableList {
  return [
    remarkMath,
    writeValueIds,
    inlineParts(trees),
    writeOptionIds,
    writeHeadingIds,
    writeFormulas,
    writeFences,
    remarkSectionize,
  ];
}
