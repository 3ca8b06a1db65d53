import type { Root, RootContent } from "mdast";
import { bundleLesson } from "./bundle-lesson";
import type { WrittenLesson } from "./read-lesson";

const bundled = new WeakMap<WrittenLesson, Promise<string>>();

/**
 * The code of a component with all exercises and questions of a lesson and nothing else, for pages that show them by
 * themselves. Made once for each lesson.
 */
export function bundleTasks(written: WrittenLesson): Promise<string> {
  const kept = bundled.get(written);
  if (kept) return kept;
  const made = bundleLesson({ ...written, tree: treeOfTasks(written) }).then(({ mdx }) => mdx);
  bundled.set(written, made);
  return made;
}

function treeOfTasks({ exercises, questions }: WrittenLesson): Root {
  const named = (name: string) => (id: string) => element(name, id);
  return {
    type: "root",
    children: [
      ...[...exercises.keys()].map(named("Exercise")),
      ...[...questions.keys()].map(named("Question")),
    ],
  };
}

function element(name: string, id: string): RootContent {
  const attributes = [{ type: "mdxJsxAttribute" as const, name: "id", value: id }];
  return { type: "mdxJsxFlowElement", name, attributes, children: [] };
}
