import { expect, test } from "vitest";
import { computeOutput } from "./compute-output";

const asked = (source: string, ...mistakes: string[][]) =>
  computeOutput(
    "q",
    {
      kind: "output",
      lines: [],
      mistakes: mistakes.map((lines, index) => ({ id: `feedback-${index + 1}`, lines })),
    },
    { source, line: 7 },
  );
const seen = async (...program: Parameters<typeof asked>) =>
  (await asked(...program)).problems.map((problem) => `${problem.line} ${problem.rule}: ${problem.seen}`);

test("What the program prints is the answer: nobody types it", async () => {
  const program =
    'import { relu } from "gradbook";\nfor (const x of [-2, 0.5]) console.log(relu(x));\nconsole.log("a\\nb");';
  const { task, problems } = await asked(program, ["-2", "0.5", "a", "b"]);
  expect(problems).toEqual([]);
  expect(task.lines).toEqual(["0", "0.5", "a", "b"]);
});

test("A program that fails, does not compile or prints nothing is told at its place", async () => {
  expect(await seen("1 +;")).toEqual([expect.stringMatching(/^7 output-syntax: /)]);
  expect(await seen("console.log(1);\nnull.x;")).toEqual([
    expect.stringMatching(/^8 output-fails: TypeError/),
  ]);
  expect(await seen("1 + 1;")).toEqual(["1 output: The program of the question prints nothing."]);
});

test("A wrong output that is printed, or that stands there twice, is refused", async () => {
  expect(await seen("console.log(0.5);", ["0.50"])).toEqual([
    '1 output: The wrong output "0.50" is what the program prints.',
  ]);
  expect(await seen("console.log(0.5);", ["1"], ["1.0"])).toEqual([
    '1 output: The wrong output "1.0" has two feedbacks, or is empty.',
  ]);
});
