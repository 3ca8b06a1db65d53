import { expect, test } from "vitest";
import { withCourse } from "../testing/course-folder";
import { exerciseAnswers } from "./exercise-answers";

test("An exercise's answers are its solution, its starter and every usual mistake, without checks and other exercises", async () => {
  const files = {
    "tiny/exercises/relu/starter.ts": "start\n",
    "tiny/exercises/relu/solution.ts": "solve\n",
    "tiny/exercises/relu/checks.ts": "check\n",
    "tiny/exercises/relu/wrong/abs.ts": "abs\n",
    "tiny/exercises/relu/wrong/copy.ts": "copy\n",
    "tiny/exercises/other/wrong/less.ts": "less\n",
  };
  expect(await withCourse(files, (root) => exerciseAnswers(root, "tiny", "relu"))).toEqual([
    { file: "solution.ts", text: "solve" },
    { file: "starter.ts", text: "start" },
    { file: "wrong/abs.ts", text: "abs" },
    { file: "wrong/copy.ts", text: "copy" },
  ]);
});
