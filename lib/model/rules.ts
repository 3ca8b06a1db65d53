/** An error keeps a lesson from its page; a warning is said, and stops nothing. */
export type Severity = "error" | "warning";

/** What every lesson has to fulfil, in one sentence; a problem names its rule. */
export type Rule = { severity: Severity; says: string };

const error = (says: string): Rule => ({ severity: "error", says });
const warning = (says: string): Rule => ({ severity: "warning", says });

const inTheHead = {
  empty: error("A file of text says something."),
  "file-size": error("A text has at most 100,000 characters."),
  "place-to-fill": error("No place of a template is left to be filled (`FILL:`)."),
  "file-kind": error("What is read is a file of plain text that lies in the lesson's folder."),
  "hidden-character": error("A text holds no characters that nobody sees and that turn it around."),
  frontmatter: error("A text begins with its fields, between two lines of three hyphens."),
  "frontmatter-yaml": error("The fields are plain YAML."),
  "frontmatter-tag": error("The fields name no types of YAML (`!!…`): nothing of them is evaluated."),
  "frontmatter-alias": error("A field repeats another (`*name`) only where that one is named (`&name`)."),
  "frontmatter-field": error("Every field is known, is there and has a value of its kind."),
  prerequisite: error("A prerequisite is another lesson of the course."),
  "prerequisite-cycle": error("No lesson asks for itself by way of its prerequisites."),
  "prerequisite-order": error("A lesson stands in the course after its prerequisites."),
} as const;

const inTheText = {
  "mdx-syntax": error("The text can be read as MDX."),
  "merge-conflict": error("No mark of an unfinished merge stands in a text."),
  nesting: error("Lists, quotes and tags are nested a few levels deep."),
  "unclosed-tag": error("Every tag has its partner."),
  "unclosed-quote": error("Every quote in a tag is closed."),
  "unquoted-attribute": error("Values of attributes stand in quotes."),
  "bad-tag": error('A tag is written as `<Name attribute="value" />`.'),
  "html-comment": error("A comment is written as `{/* … */}`."),
  autolink: error("A link is written as `[text](url)`."),
  "stray-angle": error("A less-than sign in the text is written as `\\<`."),
  "stray-brace": error("A brace in the text is written as `\\{` or `\\}`."),
  expression: error("Text holds no `{expressions}`."),
  "attribute-expression": error("Attributes hold no `{expressions}`."),
  "no-imports": error("Text holds no `import` and no `export`."),
  "unknown-component": error("Every word in angle brackets is one of the list."),
  "html-element": error("HTML elements are no words."),
  misplaced: error("Every word stands where it belongs."),
  content: error("Words that hold something hold it, and the others nothing."),
  "unknown-attribute": error("Every attribute is one that its word has."),
  "missing-attribute": error("Every attribute that a word needs is there."),
  "repeated-attribute": error("Every attribute stands once."),
  "attribute-value": error("Every attribute has a value of its kind."),
  "slider-range": error("A slider goes from a smaller number to a larger one and begins between them."),
  "choice-options": error("A choice has two options or more, and begins at one of them."),
  "log-domain": error("A log axis begins above 0."),
  "plot-mark": error("A chart's mark stands at a number."),
  "fence-language": error("The language of a fence is known; cells are TypeScript, twins Python."),
  "fence-option": error('Options of a fence are written as `name="value"`.'),
  "unclosed-fence": error("Every fence is closed."),
  heading: error("Headings have the levels 2 and 3 and skip none."),
  "duplicate-id": error("Every id, name and claim is given once."),
  link: error("A link leads to the web, to a page of the course or to a heading."),
  "dead-link": error("The page or lesson that a link names exists."),
  "dead-anchor": error("The heading that a link names exists."),
  image: error("Text holds no images: a chart has a sentence and a table, a picture of it has not."),
  formula: error("KaTeX can set every formula."),
  "formula-fence": error("The signs around a formula stand where they have to."),
  "formula-command": error("Formulas neither link nor fetch."),
  "formula-size": error("A formula has at most 4,000 characters and no giant lengths."),
  "typed-number": error("A number beside a computed one is the same number."),
  "chart-description": error("A chart has a title, and each of its axes a name."),
  "idle-control": error("Every slider, choice and toggle is read by something."),
} as const;

const inThePrograms = {
  "cell-syntax": error("Every cell can be compiled."),
  "expression-syntax": error("Every `of` can be compiled."),
  "cell-type": error("Cells and `of` have no errors of types."),
  "program-type": error("The programs of exercises and questions have no errors of types."),
  "defined-twice": error("A name is defined by one cell."),
  cycle: error("No two cells need each other's names."),
  "cell-fails": error("Every cell and every `of` comes to its end within its limit."),
  "cell-unsteady": error("A cell gives the same output on every run."),
  twin: error("A twin stands right below its cell."),
  "twins-file": error("The record of the twins can be read."),
  "twin-unrecorded": error("Every twin has a record of what it prints."),
  "twin-edited": error("A twin is recorded as it now stands."),
  "twin-differs": error("A twin prints what its cell gives."),
  "idle-twin-record": error("Every record belongs to a twin."),
  "twin-fails": error("A twin runs as it stands (`npm run lessons:twins`)."),
} as const;

const inTheExercises = {
  exercise: error("An exercise sets a task."),
  "missing-exercise": error("Every exercise of the text has its folder."),
  "unused-exercise": error("Every folder of an exercise is used by the text."),
  "missing-file": error("An exercise has a starter, a solution and checks."),
  "answer-syntax": error("Starter, solution and mistakes can be compiled."),
  "checks-syntax": error("checks.ts can be compiled."),
  "checks-fail": error("checks.ts gives a list of checks."),
  "no-such-argument": error("A gradient is asked by names of the solution's arguments."),
  "starter-fails": error("The starter runs."),
  "starter-passes": error("The starter is not an answer yet."),
  "solution-fails": error("The solution passes every check."),
  "mistake-fails": error("A usual mistake runs, and gives something wrong."),
  "mistake-passes": error("A usual mistake does not pass."),
  "mistakes-alike": error("No two usual mistakes look alike."),
  "missing-feedback": error("Every usual mistake has its feedback."),
  "unknown-mistake": error("Every feedback has its usual mistake."),
  "mutant-passes": error("No small slip in the solution passes."),
  "equivalent-file": error("equivalent.json is a list of changes with reasons."),
  "equivalent-idle": error("Every change that is listed as right is there, and passes."),
} as const;

const inTheQuestions = {
  question: error("A question asks something, and has all that its kind needs."),
  "missing-question": error("Every question of the text has its folder."),
  "unused-question": error("Every folder of a question is used by the text."),
  "variant-syntax": error("variant.ts can be compiled."),
  "variant-fails": error("variant.ts draws numbers with every seed."),
  "variant-ambiguous": error("In 200 variants no mistake is right, and none is another."),
  "unknown-draw": error("What a question speaks of is drawn by variant.ts."),
  "formula-answer": error("The formulas of a question can be read."),
  "expression-fails": error("An `of` of a question has a value."),
  "output-syntax": error("The program of a question can be compiled."),
  "output-fails": error("The program of a question runs."),
  output: error("The program of a question prints a few lines, and no wrong output is right."),
  "sketch-outside": error("The curve to draw lies on its sheet."),
  "sketch-ambiguous": error("A wrong curve can be told from the right one by hand."),
  "predict-number": error("What is to be predicted is a number."),
  "predict-outside": error("What is to be predicted lies on its scale."),
} as const;

const inTheCourse = {
  "course-file": error("course.json and claims.json have the form of the guide."),
  "theme-contrast": error("The course's accent can be read on light and on dark pages."),
  "unlisted-lesson": error("The course lists every lesson."),
  "missing-lesson": error("Every lesson that the course lists is there."),
  "unknown-lesson": error("A part of the course names its lessons."),
  "unknown-objective": error("What is asked is an objective of the lesson."),
  "unasked-objective": error("Every objective is asked by an exercise or a question."),
  claim: error("A claim names its evidence and what asks it, in the same lesson."),
  "unknown-claim": error("A claim is one of claims.json."),
  "claim-verdict": error("A claim has the verdict of claims.json."),
  "untaught-claim": warning("Every claim of claims.json is taught by some lesson."),
  "check-fails": error("The check itself comes to its end."),
} as const;

const inTheProse = {
  "reading-level": warning(
    "A section reads as easily as a text for the last years of school (grade 12 at most).",
  ),
  "long-sentence": warning("A sentence has at most 45 words."),
  "long-paragraph": warning("A paragraph has at most 150 words."),
  "reading-time": warning("A text is read within its `minutes`, at 180 words a minute."),
} as const;

/** Every rule by its name, which problems carry, in the order of the author's guide. */
export const RULES = {
  ...inTheHead,
  ...inTheText,
  ...inThePrograms,
  ...inTheExercises,
  ...inTheQuestions,
  ...inTheCourse,
  ...inTheProse,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

export function severityOf(name: RuleName): Severity {
  return RULES[name].severity;
}
