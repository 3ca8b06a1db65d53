import { bundleMDX } from "mdx-bundler";
import { PROJECT } from "./project";
import type { WrittenLesson } from "./read-lesson";
import { lessonPlugins, stillProse } from "./source";

/** `prose`: the HTML of all pieces in which nothing comes to life, in the order of the text. */
export type BundledLesson = { mdx: string; prose: string[] };

/**
 * A checked lesson's MDX → the code of its component, exercises and questions in place. The text imports nothing
 * (that was refused before), so nothing but the text itself is bundled.
 */
export async function bundleLesson({ tree, exercises, questions }: WrittenLesson): Promise<BundledLesson> {
  const prose: string[] = [];
  const trees = <T extends { tree: V }, V>(map: ReadonlyMap<string, T>) =>
    new Map([...map].map(([id, { tree }]) => [id, tree]));
  const { code } = await bundleMDX({
    source: "",
    cwd: PROJECT,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: lessonPlugins(tree, { exercises: trees(exercises), questions: trees(questions) }),
      rehypePlugins: [[stillProse, prose]],
    }),
    esbuildOptions: (options) => ({ ...options, minify: true }),
  });
  return { mdx: code, prose };
}
