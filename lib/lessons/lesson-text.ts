import type { Root, RootContent } from "mdast";
import type { Lesson, LessonText, LessonTextPart } from "@/lib/model";
import type { WrittenLesson } from "./read-lesson";
import { type PlainWords, partIn, plainMarkdown, withValueIds } from "./source";

/** A checked lesson as prose and programs, to be taken along. Its values stand as the build computed them. */
export function lessonText(
  { tree, exercises, questions }: Pick<WrittenLesson, "tree" | "exercises" | "questions">,
  { title, summary, notebook }: Pick<Lesson, "title" | "summary" | "notebook">,
): LessonText {
  const words: PlainWords = {
    valueOf: (id) => notebook.values.find((value) => value.id === id)?.recorded ?? "",
    questionOf: (id) => questions.get(id)?.tree ?? null,
  };
  const parts: LessonTextPart[] = [];
  let prose: RootContent[] = [];
  const endProse = () => {
    const markdown = plainMarkdown(prose, words);
    if (markdown !== "") parts.push({ kind: "prose", markdown });
    prose = [];
  };
  for (const node of withValueIds(tree).children) {
    const exercise = partIn(node, "exercise");
    if (exercise.length > 0) prose.push(...exercise.flatMap((id) => task(exercises.get(id))));
    else prose.push(node);
    const programs = [
      ...partIn(node, "cell").map((id): LessonTextPart => ({ kind: "cell", id })),
      ...exercise.map((id): LessonTextPart => ({ kind: "exercise", id })),
    ];
    if (programs.length > 0) endProse();
    parts.push(...programs);
  }
  endProse();
  return { title, summary, parts };
}

function task(exercise: { title: string; tree: Root } | undefined): RootContent[] {
  if (!exercise) return [];
  const text = `Exercise: ${exercise.title}`;
  const title = {
    type: "paragraph",
    children: [{ type: "strong", children: [{ type: "text", value: text }] }],
  };
  return [title as RootContent, ...exercise.tree.children];
}
