import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { KeptFile, OfflineSite } from "@/lib/offline";
import { DATA_SETS } from "@/lib/runtime";
import { bundle } from "./evaluator-source";
import { loadCourse } from "./load-course";
import type { SoundLesson } from "./load-lesson";
import { practiceCards } from "./practice-cards";
import { PROJECT } from "./project";
import { questionsWithVariants } from "./question-variants";
import { keptSandboxPage } from "./sandbox-page";

/** Two files are larger, those of the full editor: they are kept once they were used. */
const LARGE_BYTES = 2 * 1024 * 1024;
const KEPT_KINDS = /\.(js|css|woff2)$/;
const WAYS_IN = ["/", "/practice", "/progress", "/playground", "/playground/scratch", "/exported-names.json"];

/** The script of the service worker, for the build that is just being made. */
export async function serviceWorker(root: string): Promise<string> {
  const dist = resolve(/* turbopackIgnore: true */ PROJECT, process.env.GRADBOOK_DIST ?? ".next");
  const { code } = await bundle("lib/offline/worker/index.ts", "GradbookOffline");
  return `${code}\nGradbookOffline.serve(${JSON.stringify(await offlineSite(root, dist))});`;
}

async function offlineSite(root: string, dist: string): Promise<OfflineSite> {
  const build = (await readFile(join(dist, "BUILD_ID"), "utf8")).trim();
  const files = await staticFiles(dist);
  const { html } = await keptSandboxPage();
  const { lessons } = await loadCourse(root);
  const fetched = await Promise.all(lessons.map((lesson) => fetchedBy(root, lesson)));
  return {
    build,
    files: [
      ...files.flatMap(({ url, isLarge }): KeptFile[] => (isLarge ? [] : [{ url, revision: null }])),
      { url: "/sandbox/kept", revision: createHash("sha256").update(html).digest("hex") },
      { url: "/offline", revision: build },
    ],
    large: files.flatMap(({ url, isLarge }) => (isLarge ? [url] : [])),
    pages: WAYS_IN,
    alongside: { "/playground": ["/playground/formulas"], ...Object.fromEntries(fetched.flat()) },
  };
}

/** What the bundler has written by now, which is all: pages are made after it. Their addresses change with their content. */
async function staticFiles(dist: string): Promise<{ url: string; isLarge: boolean }[]> {
  const folder = join(dist, "static");
  const paths = (await readdir(folder, { recursive: true })).filter((path) => KEPT_KINDS.test(path)).sort();
  return Promise.all(
    paths.map(async (path) => ({
      url: `/_next/static/${path.split(sep).join("/")}`,
      isLarge: (await stat(join(folder, path))).size > LARGE_BYTES,
    })),
  );
}

/** What a lesson and its cards fetch when a reader asks for it: variants, the text to take along, data sets. */
async function fetchedBy(root: string, { lesson, written }: SoundLesson): Promise<[string, string[]][]> {
  const { slug, cells } = lesson.notebook;
  const varied = await questionsWithVariants(root, slug);
  const variantsOf = (id: string) => `/lessons/${slug}/questions/${id}/variants.json`;
  const data = DATA_SETS.filter((name) => cells.some(({ source }) => source.includes(`data.${name}`)));
  const ofLesson = [
    `/lessons/${slug}/text.json`,
    ...varied.map(variantsOf),
    ...data.map((name) => `/data/${name}`),
  ];
  const ofCards = practiceCards(lesson, written)
    .filter(({ part, id }) => part === "question" && varied.includes(id))
    .map(({ part, id }): [string, string[]] => [`/practice/${slug}/${part}/${id}`, [variantsOf(id)]]);
  return [[`/lessons/${slug}`, ofLesson], ...ofCards];
}
