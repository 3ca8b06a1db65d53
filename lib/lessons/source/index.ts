export { wantedValue } from "./attribute-wants";
export { fenceText, readFence } from "./fence";
export { fieldPlace } from "./field-place";
export type { FrontmatterOf } from "./frontmatter-fields";
export type { PartTrees } from "./inline-parts";
export { type LessonLink, lessonLinks } from "./lesson-links";
export { lessonPlugins } from "./lesson-plugins";
export { suggestion } from "./nearest";
export type * from "./part-types";
export { extractParts } from "./parts";
export { drawnNames, partIn, withValueIds } from "./parts-in";
export { type Place, placeAt } from "./place";
export { type PlainWords, plainMarkdown } from "./plain-markdown";
export { type Paragraph, type ProsePiece, paragraphsOf } from "./prose";
export { questionKinds, questionReaders } from "./question";
export { type OutputProgram, outputPrograms } from "./question/output";
export type * from "./question/written";
export { type LinkTargets, type ReadRequest, type ReadText, readMdx } from "./read-mdx";
export { stillProse } from "./still-prose";
export { type RenderedFormula, renderFormula } from "./tex";
export { elementsNamed, isElement, placeOf, textOf, walk, writtenAttributes } from "./tree";
export {
  type Attribute,
  type AttributeKind,
  cellOptions,
  linesOptions,
  listingLanguages,
  listingOptions,
  type TextKind,
  twinOptions,
  type Word,
  words,
} from "./vocabulary";
