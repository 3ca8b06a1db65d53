import type { Root } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import { describeProblem } from "../describe-problem";
import { elementsNamed, type TextKind, type Word, words, writtenAttributes } from "../source";
import { type GuideLesson, readGuideLesson } from "./guide-lesson";
import { guideSections } from "./guide-sections";

/** Words begin with a capital letter; names of rules do not. */
const WORD_OF_TABLE = /^\| `([A-Z]\w*)`[^|]*\|([^|]*)\|/gm;

let read: GuideLesson;
beforeAll(async () => {
  read = await readGuideLesson();
});

/** The texts of the guide's lesson in which this word has to occur. */
function treesFor({ texts, questions }: Word): Root[] {
  const { tree, exercises, questions: asked } = read.written;
  const of: Record<TextKind, () => Root[]> = {
    lesson: () => [tree],
    exercise: () => [...exercises.values()].map((each) => each.tree),
    question: () =>
      [...asked.values()]
        .filter(({ task }) => task && (!questions || questions.includes(task.kind)))
        .map((each) => each.tree),
  };
  return of[texts[0] ?? "lesson"]();
}

/** What the guide says of a word: its row of the table, or the part on a kind of question. */
function passagesOn({ name, texts, questions }: Word): string[] {
  if (texts[0] === "lesson")
    return [...read.guide.matchAll(WORD_OF_TABLE)].flatMap(([row, word]) => (word === name ? [row] : []));
  if (texts[0] === "exercise") return [partOf("## Exercises", "\n## ")];
  if (!questions) return [partOf("**Variants.**", "\n## ")];
  return questions.map((kind) => partOf(`\n**${kind}**`, "\n**"));
}

function partOf(begin: string, end: string): string {
  const from = read.guide.indexOf(begin);
  return from < 0 ? "" : read.guide.slice(from, read.guide.indexOf(end, from + begin.length));
}

describe("the author's guide", () => {
  it("holds examples that come to a lesson without problems", () => {
    expect(read.problems.map(describeProblem)).toEqual([]);
  });

  it.each(words)("shows $name of $texts $questions in an example", (word) => {
    expect(treesFor(word).flatMap((tree) => elementsNamed(tree, word.name))).not.toEqual([]);
  });

  it.each(words)("speaks of every attribute of $name of $texts $questions", (word) => {
    const written = treesFor(word)
      .flatMap((tree) => elementsNamed(tree, word.name))
      .flatMap((element) => writtenAttributes(element).map(({ name }) => name));
    const inCode = passagesOn(word).flatMap((text) =>
      [...text.matchAll(/`(\w+)(?:="[^`]*)?`/g)].map(([, name]) => name),
    );
    const silent = Object.keys(word.attributes).filter((name) => ![...written, ...inCode].includes(name));
    expect(silent).toEqual([]);
  });

  it("lists in its table of words no word and no attribute that is not there", () => {
    for (const [, name, attributes = ""] of read.guide.matchAll(WORD_OF_TABLE)) {
      const word = words.find((each) => each.name === name && each.texts.includes("lesson"));
      expect(word, name).toBeDefined();
      const listed = [...attributes.matchAll(/`(\w+)`/g)].map(([, attribute]) => attribute);
      expect(listed.sort(), name).toEqual(Object.keys(word?.attributes ?? {}).sort());
    }
  });
});

describe("the page of the words", () => {
  const sectionsOf = ({ fences, written, lesson }: GuideLesson) =>
    guideSections(
      fences,
      [...written.exercises.keys()],
      lesson?.notebook.questions.map(({ id, task }) => ({ id, kind: task.kind })) ?? [],
    );

  it("has every word of the vocabulary with all its attributes", () => {
    const shown = sectionsOf(read).flatMap((section) => section.words);
    for (const { name, about, attributes } of words)
      expect(shown).toContainEqual(
        expect.objectContaining({
          name,
          about,
          attributes: Object.keys(attributes).map((attribute) =>
            expect.objectContaining({ name: attribute }),
          ),
        }),
      );
  });

  it("has an address of its own for every section and word", () => {
    const ids = sectionsOf(read).flatMap((section) => [section.id, ...section.words.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows every file of the guide that a reader could write, as it stands in the guide", () => {
    const shown = sectionsOf(read)
      .flatMap(({ words, examples }) => [...examples, ...words.flatMap((word) => word.examples)])
      .flatMap(({ files }) => files.map(({ file }) => file));
    const parts = read.fences.map(({ file }) => file).filter((file) => /^(exercises|questions)\//.test(file));
    expect(parts.filter((file) => !shown.includes(file))).toEqual([]);
  });
});
