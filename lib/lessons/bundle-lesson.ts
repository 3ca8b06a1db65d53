import { bundleMDX } from "mdx-bundler";
import { PROJECT } from "./project";
import type { WrittenLesson } from "./read-lesson";
import { lessonPlugins, stillProse } from "./source";

/**
 * A checked lesson's MDX → the code of its component, exercises and questions in place. The text imports nothing
 * (that was refused before), so nothing but the text itself is bundled.
 */
export async function bundleLesson({ body, exercises, questions }: WrittenLesson): Promise<string> {
  const trees = <T extends { tree: V }, V>(map: ReadonlyMap<string, T>) =>
    new Map([...map].map(([id, { tree }]) => [id, tree]));
  const { code } = await bundleMDX({
    source: body.trimStart(),
    cwd: PROJECT,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: lessonPlugins({ exercises: trees(exercises), questions: trees(questions) }),
      rehypePlugins: [stillProse],
    }),
    esbuildOptions: (options) => ({ ...options, minify: true }),
  });
  return code;
}
