import type { Files } from "@/lib/lessons/testing/course-folder";
import { lessonText } from "@/lib/lessons/testing/course-folder";
import type { RuleName } from "@/lib/model";

/** A course with one thing wrong, and where that has to be told: the file below the course's folder, and the line. */
export type Broken = {
  rule: RuleName;
  at: string;
  files: Files;
  /** Rules that cannot but be broken with it. */
  besides?: readonly RuleName[];
};

const QUESTION = `What?

<Option correct>a <Feedback>Yes.</Feedback></Option>

<Option>b <Feedback>No.</Feedback></Option>
`;
/** What a text needs to use the question that is always there. */
export const USED = '\n<Question id="kept" />\n';

/** A sound lesson around a body, which begins on line 9: it has one objective, and a question that asks it. */
export function lesson(...body: string[]): Files {
  return course({ "tiny/index.mdx": lessonText(...body, USED) });
}

/** A lesson with another text, or more files beside it. */
export function course(files: Files): Files {
  const kept = `---\nobjectives: [1]\n---\n\n${QUESTION}`;
  return { "tiny/questions/kept/index.mdx": kept, ...files };
}

/** A lesson that asks one more question, written out from its first line on. */
export function question(text: string, more: Files = {}): Files {
  const files = Object.entries(more).map(([path, other]) => [`tiny/questions/q/${path}`, other]);
  return {
    ...lesson('<Question id="q" />'),
    "tiny/questions/q/index.mdx": text,
    ...Object.fromEntries(files),
  };
}

const EXERCISE: Files = {
  "index.mdx":
    '---\ntitle: Twice\n---\n\nDouble it.\n\n<Feedback for="same">That is the number itself.</Feedback>\n',
  "starter.ts":
    'import { todo } from "gradbook";\n\nexport function twice(x: number): number {\n  return todo(String(x));\n}\n',
  "solution.ts": "export function twice(x: number): number {\n  return x + x;\n}\n",
  "checks.ts":
    'import { defineChecks } from "gradbook/check";\n\nexport default defineChecks([{ title: "doubles", call: "twice", inputs: [[1], [-3], [0.5]] }]);\n',
  "wrong/same.ts": "export const twice = (x: number): number => x;\n",
};

/** A lesson with an exercise, of which some files are others; null takes a file out. */
export function exercise(changed: Record<string, string | null>): Files {
  const all = Object.entries({ ...EXERCISE, ...changed });
  const files = all.flatMap(([path, text]) =>
    text === null ? [] : [[`tiny/exercises/twice/${path}`, text]],
  );
  return { ...lesson('<Exercise id="twice" />'), ...Object.fromEntries(files) };
}

/** A lesson whose head has one line instead of another; title stands on line 2, minutes on line 5. */
export function head(from: string, to: string): Files {
  return course({ "tiny/index.mdx": lessonText("", "Text.", USED).replace(from, to) });
}

export const cell = (id: string, source: string, options = "") =>
  `\`\`\`ts cell id="${id}" ${options}\n${source}\n\`\`\``;

export const TEXT = "tiny/index.mdx";
