import type {
  AuthorAttribute,
  AuthorExample,
  AuthorSection,
  AuthorWord,
  ExampleFile,
  QuestionKind,
} from "@/lib/model";
import {
  type Attribute,
  cellOptions,
  linesOptions,
  listingLanguages,
  listingOptions,
  type TextKind,
  twinOptions,
  type Word,
  wantedValue,
  words,
} from "../source";
import type { GuideFence } from "./guide-fences";
import { exampleId } from "./guide-lesson";

type Question = { id: string; kind: QuestionKind };

/** All words and fences that the pipeline knows, with the examples of the guide. */
export function guideSections(
  fences: readonly GuideFence[],
  exercises: readonly string[],
  questions: readonly Question[],
): AuthorSection[] {
  const firstIn = (text: TextKind) => words.filter(({ texts, questions }) => texts[0] === text && !questions);
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const sections: AuthorSection[] = [
    {
      id: "lesson",
      title: "In a lesson",
      about: "Words of a lesson’s index.mdx, and its fences.",
      words: [
        ...firstIn("lesson").map((word) => ({
          ...authorWord(word),
          examples: examplesOfText(`<${word.name}`, fences),
        })),
        { ...fence("cell", "ts cell", CELL, cellOptions), examples: examplesOfText("```ts cell", fences) },
        fence("twin", "py twin", TWIN, twinOptions),
        fence("listing", "LANGUAGE", LISTING, listingOptions),
      ],
      examples: [],
    },
    {
      id: "exercise",
      title: "In an exercise",
      about: "Words of exercises/ID/index.mdx; the folder holds the programs.",
      words: firstIn("exercise").map(authorWord),
      examples: exercises.map((id) => partExample("exercise", id, fences)),
    },
    {
      id: "question",
      title: "In any question",
      about: "A word of questions/ID/index.mdx, whatever its kind. The next parts have those of each kind.",
      words: firstIn("question").map(authorWord),
      examples: [],
    },
    ...kinds.map((kind) => ({
      id: kind,
      title: `Questions: ${kind}`,
      about: `With “kind: ${kind}” in the head${kind === "choice" ? ", or without a head" : ""}.`,
      words: [...words.filter((word) => word.questions?.includes(kind)).map(authorWord), ...fencesOf(kind)],
      examples: questions
        .filter((each) => each.kind === kind)
        .map(({ id }) => partExample("question", id, fences)),
    })),
  ];
  return sections.map((section) => ({ ...section, words: section.words.map(named(section)) }));
}

/** Several kinds have a word of one name: its address on the page is that of its section with its own. */
const named =
  ({ id }: AuthorSection) =>
  (word: AuthorWord): AuthorWord => ({ ...word, id: `${id}-${word.id}` });

const CELL = "A program that readers run and change. The build runs it, and its output stands in the page.";
const TWIN = "The same program in PyTorch, right after its cell: a second tab of it.";
const LISTING = `Text that is only shown. LANGUAGE is one of ${listingLanguages.join(", ")}.`;
const LINES = "Lines to be put in order, each a line of the fence.";
const OUTPUT = "The program whose output is asked. The build runs it.";

function fencesOf(kind: QuestionKind): AuthorWord[] {
  if (kind === "order") return [fence("lines", "lines", LINES, linesOptions)];
  return kind === "output" ? [fence("output", "ts output", OUTPUT, {})] : [];
}

function fence(
  id: string,
  name: string,
  about: string,
  options: Readonly<Record<string, Attribute>>,
): AuthorWord {
  const place = "A fence, on lines of its own.";
  return {
    id: `fence-${id}`,
    name: `\`\`\`${name}`,
    about,
    place,
    attributes: attributes(options),
    examples: [],
  };
}

function authorWord(word: Word): AuthorWord {
  const { name, about } = word;
  return {
    id: name.toLowerCase(),
    name,
    about,
    place: placeOf(word),
    attributes: attributes(word.attributes),
    examples: [],
  };
}

function attributes(known: Readonly<Record<string, Attribute>>): AuthorAttribute[] {
  return Object.entries(known).map(([name, attribute]) => ({
    name,
    about: attribute.about,
    wants: WANTS[attribute.kind] ?? wantedValue(attribute),
    required: attribute.required,
  }));
}

/** Where a table can be shorter than what is said to a value that is wrong. */
const WANTS: Partial<Record<Attribute["kind"], string>> = {
  text: "text",
  expression: "a TypeScript expression",
  identifier: "a variable’s name",
  id: "an id: a-z, 0-9 and “-”",
};

const PLACES: Readonly<Record<string, string>> = {
  top: "on lines of its own, inside nothing",
  block: "on lines of its own",
  anywhere: "anywhere, also in a sentence",
};

/** “In a lesson, on lines of its own. Something stands between its tags.” */
function placeOf({ texts, inside, content }: Word): string {
  const places = typeof inside === "string" ? [inside] : inside;
  const where = places.map((place) => PLACES[place] ?? `directly in ${place}`).join(", or ");
  const tags = content ? "Something stands between its tags." : "It closes itself: />.";
  return `In ${texts.map((text) => (text === "exercise" ? "an exercise" : `a ${text}`)).join(", ")}: ${where}. ${tags}`;
}

/** The first fence of the lesson's own text with these signs. Exercises and questions stand as examples further down. */
function examplesOfText(signs: string, fences: readonly GuideFence[]): AuthorExample[] {
  const found = fences.find(({ file, text }) => file === "index.mdx" && begins(signs).test(text));
  return found ? [{ id: exampleId.fence(found), files: [exampleFile(found)] }] : [];
}

/** At the beginning of a longer name they are not meant. */
const begins = (signs: string) => new RegExp(`${signs}(?![A-Za-z])`);

function partExample(
  kind: "exercise" | "question",
  id: string,
  fences: readonly GuideFence[],
): AuthorExample {
  const folder = exampleId.part(kind, id);
  return { id: folder, files: fences.filter(({ file }) => file.startsWith(`${folder}/`)).map(exampleFile) };
}

function exampleFile({ file, language, text }: GuideFence): ExampleFile {
  return { file, language, text };
}
