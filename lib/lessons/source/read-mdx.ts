import type { Root } from "mdast";
import type { Problem } from "@/lib/model";
import { prepare } from "./before-parsing";
import { checkElementAttributes } from "./check-attributes";
import { checkExpressions } from "./check-expressions";
import { checkFences } from "./check-fences";
import { checkFormulas } from "./check-formulas";
import { checkHeadings } from "./check-headings";
import { checkIds } from "./check-ids";
import { checkLinks } from "./check-links";
import { checkParts } from "./check-parts";
import { checkTwins } from "./check-twins";
import { checkLostWords, checkWords } from "./check-words";
import type { TextCheck } from "./context";
import { problemsOf } from "./finding";
import { readFrontmatter } from "./frontmatter";
import type { FrontmatterOf } from "./frontmatter-fields";
import { questionKindOf } from "./question-kind";
import { recover } from "./recover";
import type { TextKind } from "./vocabulary";

export type ReadRequest<K extends TextKind> = {
  /** Path from the project's top, for the problems. */
  file: string;
  text: string;
  kind: K;
} & Partial<LinkTargets>;

/** What links of a text may name. Left out, it is not looked up. */
export type LinkTargets = {
  /** Ids of the course's lessons, for prerequisites too. */
  lessons: readonly string[];
  /** For an exercise or question: ids of its lesson's headings. */
  headings: readonly string[];
};

export type ReadText<K extends TextKind> = {
  /** Null when it has problems. */
  frontmatter: FrontmatterOf[K] | null;
  /** What could be read; complete when there are no problems. */
  tree: Root;
  /** Everything that is wrong, in reading order. */
  problems: Problem[];
};

const checks: readonly TextCheck[] = [
  checkWords,
  checkLostWords,
  checkElementAttributes,
  checkFences,
  checkTwins,
  checkExpressions,
  checkLinks,
  checkHeadings,
  checkIds,
  checkFormulas,
  checkParts,
];

/** Reads one `index.mdx` and reports all its problems at once. Nothing of the text is executed. */
export function readMdx<K extends TextKind>(request: ReadRequest<K>): ReadText<K> {
  const { file, kind, lessons, headings } = request;
  const prepared = prepare(request.text.replace(/^\uFEFF/, ""));
  if (prepared.text === null) {
    const tree: Root = { type: "root", children: [] };
    return { frontmatter: null, tree, problems: problemsOf(file, prepared.findings) };
  }
  const { frontmatter, body, findings } = readFrontmatter(prepared.text, kind, lessons);
  const { tree, draft } = recover(body);
  const context = {
    kind,
    question: kind === "question" ? questionKindOf(frontmatter) : null,
    tree,
    text: draft.text,
    lost: draft.lost,
    lessons: lessons ?? null,
    headings: headings ?? null,
  };
  const found = checks.flatMap((check) => check(context));
  const problems = problemsOf(file, [...prepared.findings, ...findings, ...draft.findings, ...found]);
  return { frontmatter, tree, problems };
}
