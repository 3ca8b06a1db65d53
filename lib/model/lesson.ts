import type { Cell } from "./cell";
import type { Control } from "./control";
import type { Exercise } from "./exercise";
import type { FunctionPlot } from "./plot";
import type { Question } from "./question";
import type { Value } from "./value";

/** The plain YAML at the head of a lesson. */
export type Frontmatter = {
  title: string;
  summary: string;
  objectives: string[];
  /** Reading and working time. */
  minutes: number;
  /** Slugs of lessons to read first. */
  prerequisites: string[];
  /** Ids of the source texts, such as "S1". */
  sources: string[];
};

/** Imports hold lesson-wide: local name → name that "gradbook" exports. */
export type LessonImports = Record<string, string>;

export type Heading = { id: string; text: string; depth: 2 | 3 };

/** The interactive parts of a lesson, as the page gets them; all values were computed by the build. */
export type Notebook = {
  slug: string;
  controls: Control[];
  cells: Cell[];
  values: Value[];
  plots: FunctionPlot[];
  exercises: Exercise[];
  questions: Question[];
};

export type Lesson = Frontmatter & { headings: Heading[]; notebook: Notebook };
