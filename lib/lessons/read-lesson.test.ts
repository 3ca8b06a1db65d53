import { describe, expect, it } from "vitest";
import { readLesson } from "./read-lesson";
import { type Files, lessonText } from "./testing/course-folder";

const exercise = "exercises/double";
const question = "questions/kink";
const heading = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`;

const files: Files = {
  "index.mdx": lessonText('<Exercise id="double" />', "", '<Question id="kink" />'),
  [`${exercise}/index.mdx`]: `${heading("Double")}\n<Feedback for="halves">\nNo.\n</Feedback>\n`,
  [`${exercise}/starter.ts`]: "export const double = 1;\n\n",
  [`${exercise}/solution.ts`]: "export const double = 2;\n",
  [`${exercise}/checks.ts`]: "export default [];\n",
  [`${exercise}/wrong/halves.ts`]: "export const double = 3;\n",
  [`${question}/index.mdx`]: [
    "Which?",
    "",
    "<Option correct>",
    "One.",
    "<Feedback>Yes.</Feedback>",
    "</Option>",
    "",
    "<Option>",
    "Two.",
    "<Feedback>No.</Feedback>",
    "</Option>",
    "",
  ].join("\n"),
};

const read = (change: Record<string, string | null> = {}) => {
  const present = Object.entries({ ...files, ...change }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  return readLesson("lessons/tiny", new Map(present), []);
};

const places = (change: Record<string, string | null>) =>
  read(change).problems.map(({ file, rule }) => `${file.replace("lessons/tiny/", "")} ${rule}`);

describe("a lesson's folder", () => {
  it("without fault has no problems, and all its texts", () => {
    const { problems, exercises, questions } = read();
    expect(problems).toEqual([]);
    expect(exercises.get("double")).toMatchObject({ title: "Double", starter: "export const double = 1;" });
    expect([...(exercises.get("double")?.wrong.keys() ?? [])]).toEqual(["halves"]);
    expect(questions.get("kink")?.task).toMatchObject({
      kind: "choice",
      options: [{ correct: true }, { correct: false }],
    });
  });

  const cases: [title: string, change: Record<string, string | null>, place: string][] = [
    [
      "an exercise lacks its checks",
      { [`${exercise}/checks.ts`]: null },
      `${exercise}/checks.ts missing-file`,
    ],
    [
      "a mistake has no words",
      { [`${exercise}/wrong/more.ts`]: "1" },
      `${exercise}/wrong/more.ts missing-feedback`,
    ],
    [
      "words have no mistake",
      { [`${exercise}/wrong/halves.ts`]: null },
      `${exercise}/index.mdx unknown-mistake`,
    ],
    [
      "an exercise is not asked",
      { "exercises/idle/index.mdx": heading("Idle") },
      "exercises/idle/index.mdx unused-exercise",
    ],
    [
      "a question is not asked",
      { "questions/idle/index.mdx": heading("Idle") },
      "questions/idle/index.mdx unused-question",
    ],
    [
      "an exercise that is asked is not there",
      { "index.mdx": lessonText('<Exercise id="gone" />') },
      "index.mdx missing-exercise",
    ],
    [
      "a question that is asked is not there",
      { "index.mdx": lessonText('<Question id="gone" />') },
      "index.mdx missing-question",
    ],
  ];
  for (const [title, change, place] of cases)
    it(`has a problem where ${title}`, () => expect(places(change)).toContain(place));
});
