import type { Root, RootContent } from "mdast";
import type { Claim, Lesson, Problem } from "@/lib/model";
import { bundleLesson } from "../bundle-lesson";
import { claimsSchema } from "../course-schema";
import { describeProblem } from "../describe-problem";
import { proveLesson } from "../load-lesson";
import { readLesson, type WrittenLesson } from "../read-lesson";
import { isElement, placeOf, textOf } from "../source";
import { GUIDE, type GuideFence, guideFences, guideFiles, guideFolder, readGuide } from "./guide-fences";

/** No folder has such a name, so that it is the name of no lesson. */
export const GUIDE_SLUG = "author.words";

/** The one lesson that the examples of the author's guide come to. */
export type GuideLesson = {
  guide: string;
  fences: GuideFence[];
  written: WrittenLesson;
  lesson: Lesson | null;
  claims: Claim[];
  /** What is wrong with it, each with its place in the guide. */
  problems: Problem[];
};

export async function readGuideLesson(): Promise<GuideLesson> {
  const guide = await readGuide();
  const fences = guideFences(guide);
  const files = guideFiles(fences);
  const claims = claimsSchema.parse(JSON.parse(files.get("claims.json")?.text ?? "[]"));
  const written = readLesson(GUIDE_SLUG, guideFolder(files), []);
  const { lesson, problems } = await proveLesson(GUIDE_SLUG, GUIDE_SLUG, written, claims);
  const inGuide = problems.map((problem) => {
    const lines = files.get(problem.file.slice(GUIDE_SLUG.length + 1))?.lines;
    return lines ? { ...problem, file: GUIDE, line: lines[problem.line - 1] ?? problem.line } : problem;
  });
  return { guide, fences, written, lesson, claims, problems: inGuide };
}

/** The lesson of the guide ready for its page. `mdx`: every example in an `<Example id>`, called as `exampleId` says. */
export async function loadGuideLesson(): Promise<GuideLesson & { lesson: Lesson; mdx: string }> {
  const read = await readGuideLesson();
  const { lesson, problems, written, fences } = read;
  if (!lesson || problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  const { mdx } = await bundleLesson({ ...written, tree: inExamples(written.tree, fences) });
  return { ...read, lesson, mdx };
}

/** An exercise or a question is an example by itself, under its folder; of other text each fence is one, under its line. */
export const exampleId = {
  part: (kind: "exercise" | "question", id: string) => `${kind}s/${id}`,
  fence: ({ line }: GuideFence) => `line-${line}`,
};

function inExamples(tree: Root, fences: readonly GuideFence[]): Root {
  const lines = guideFiles(fences).get("index.mdx")?.lines ?? [];
  const own = fences.filter(({ file }) => file === "index.mdx");
  const children = tree.children.map((node): RootContent => {
    const line = lines[placeOf(node).line - 1] ?? 0;
    const fence = own.findLast((each) => each.line <= line);
    return inExample(partOf(node) ?? (fence ? exampleId.fence(fence) : ""), node);
  });
  return { ...tree, children };
}

function partOf(node: RootContent): string | null {
  if (!isElement(node)) return null;
  const id = textOf(node, "id") ?? "";
  if (node.name === "Exercise") return exampleId.part("exercise", id);
  return node.name === "Question" ? exampleId.part("question", id) : null;
}

function inExample(id: string, node: RootContent): RootContent {
  const attributes = [{ type: "mdxJsxAttribute" as const, name: "id", value: id }];
  return { type: "mdxJsxFlowElement", name: "Example", attributes, children: [node] } as RootContent;
}
