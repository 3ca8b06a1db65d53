import { expect, test } from "@playwright/test";
import { answer, cell, exercise, openLesson, runProgram } from "./lesson";
import { TEST_COURSE } from "./servers";

const SLOPE = "The slope of ReLU";
const WRONG = "export function slope(x: number): number {\n  return 7;\n}\n";

/** Programs that would rather change the checker than the answer. */
const cheats: Record<string, string> = {
  "comparisons that always agree": "Object.is = () => true; Math.abs = () => 0; Number.isNaN = () => true;",
  "arrays that are always in order":
    "Array.prototype.every = () => true; Array.prototype.some = () => false;",
  "a message of its own":
    'self.postMessage({ kind: "called", outcomes: [] }); self.postMessage({ runId: 1, kind: "done" });',
  "ports that say something else":
    "MessagePort.prototype.postMessage = function () {}; (self as any).onmessage = null;",
  "a clock that stands still": "performance.now = () => 0; Date.now = () => 0;",
  "a message that comes later":
    'setTimeout(() => self.postMessage({ kind: "ended", result: { kind: "called", outcomes: [] } }), 0);',
  "a word that every object has": 'Object.assign(Object.prototype, { passes: true, kind: "correct" });',
  "numbers that are written as others": "Number.prototype.toString = () => '1'; JSON.stringify = () => '1';",
};

test("An answer that tampers with what is around it is judged by what it returns", async ({ page }) => {
  await openLesson(page);
  const { verdict } = exercise(page, SLOPE);
  for (const [what, program] of Object.entries(cheats))
    await test.step(what, async () => {
      await answer(page, SLOPE, `${WRONG}${program}`);
      await expect(verdict, what).not.toHaveText("Checking…");
      await expect(verdict, what).toHaveText(/^Not yet\. slope\(\S+\) gave 7; expected/);
      // The verdict on another text, so that the next one is seen to be new.
      await answer(page, SLOPE, "");
      await expect(verdict).toHaveText(/^Not answered/);
    });
});

test("An answer that tampers with gradients, drawn inputs, forms or its own measure does not pass", async ({
  page,
}) => {
  await page.goto(`${TEST_COURSE.url}/lessons/checks`);
  const tampers = (title: string, program: string, said: string | RegExp) =>
    test.step(said.toString(), async () => {
      await answer(page, title, program);
      await expect(exercise(page, title).verdict).toContainText(said);
    });
  const inCall = "Math.abs = () => 1e9; Math.min = Math.max = ((a: number) => a) as never;";
  await tampers(
    "A layer without loops",
    `import { relu, type Tensor } from "gradbook";\nexport function layer(x: Tensor, w: Tensor): Tensor {\n  ${inCall}\n  return relu(x.matmul(w.detach()));\n}`,
    /^Could not run\. When it is called, your answer changes Math\.\w+/,
  );
  await tampers(
    "A leaky ReLU",
    "const known = [0, 1, -1, 1e6, 1e-6, 6];\nexport const leaky = (x: number, rate: number) => (known.includes(x) || x > 0 ? Math.abs(x) : 0 * rate);",
    /^Not yet/,
  );
  const { code } = exercise(page, "Train a line");
  const starter = await code.inputValue();
  const forged = starter
    .replace("todo }", "tensor }")
    .replace(/return todo.*/, "return tensor(Array.from({ length: steps }, (_, i) => 1 / (i + 1)));");
  await tampers(
    "Train a line",
    forged.replace("return missOf(net);", "return 0.0005;"),
    /what measures your answer has been changed \(trained\)/,
  );
  await tampers(
    "Train a line",
    `${forged}\nconst missOf = () => 0.0005;`.replace(
      "declare function missOf(net: nn.Module): number;\n",
      "",
    ),
    /what measures your answer has been changed \(missOf\)/,
  );
});

test("What a cell does to the worker does not reach the check of an answer", async ({ page }) => {
  await openLesson(page);
  await runProgram(
    page,
    "Send something other than ones",
    "Math.max = () => 7; Array.prototype.map = () => [];",
  );
  await expect(cell(page, "Send something other than ones").status).toHaveText(/^Ran in /);
  await answer(page, "Write ReLU", "export const relu = (x: number) => Math.max(0, x);");
  await expect(exercise(page, "Write ReLU").verdict).toHaveText(/^Correct\./);
});

test("The page does not tell the answer to a program that asks for it", async ({ page }) => {
  await openLesson(page);
  const spy = [
    "const names = Object.getOwnPropertyNames(globalThis).join(' ');",
    "export function slope(x: number): number {",
    "  const { stack = '' } = new Error();",
    "  const seen = names + stack + String((slope as any).caller ?? '');",
    "  return /expected|solution/.test(seen) ? 1 : 7;",
    "}",
  ].join("\n");
  await answer(page, SLOPE, spy);
  await expect(exercise(page, SLOPE).verdict).toContainText(/gave 7|Could not run|threw/);
});
