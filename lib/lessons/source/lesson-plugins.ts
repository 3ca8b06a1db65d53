import type { Root } from "mdast";
import remarkSectionize from "remark-sectionize";
import type { PluggableList, Processor } from "unified";
import { inlineParts, type PartTrees } from "./inline-parts";
import {
  writeCurves,
  writeFences,
  writeFormulas,
  writeHeadingIds,
  writeItemIds,
  writeValueIds,
} from "./page-words";

/**
 * What stands between a checked lesson and its page, as remark plugins for the MDX compiler: the texts of exercises
 * and questions are put in place, and formulas, fences and headings become the words that the page knows,
 * and a heading with all that stands below it becomes a section.
 * The tree takes the place of a text: whatever text the compiler is given is not read.
 */
export function lessonPlugins(tree: Root, trees: PartTrees): PluggableList {
  return [
    [alreadyParsed, tree],
    writeValueIds,
    inlineParts(trees),
    writeItemIds,
    writeHeadingIds,
    writeFormulas,
    writeCurves,
    writeFences,
    remarkSectionize,
  ];
}

/** Parsing is most of the work, and was done when the lesson was checked. */
function alreadyParsed(this: Processor, tree: Root): void {
  this.parser = () => structuredClone(tree);
}
