import { expect, test } from "@playwright/test";
import { answer, exercise, openLesson } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });
test.beforeEach(({ page }) => openLesson(page, "checks"));

const leaky = (body: string) => `export function leaky(x: number, rate: number): number {\n  ${body}\n}`;
const layer = (body: string) =>
  `import { relu, tensor, type Tensor } from "gradbook";\nexport function layer(x: Tensor, w: Tensor): Tensor {\n  ${body}\n}`;

test("An answer is held against drawn inputs: the words for its mistake come first, then the simplest input", async ({
  page,
}) => {
  const { verdict, region } = exercise(page, "A leaky ReLU");
  await answer(page, "A leaky ReLU", leaky("return x > 0 ? x : 0;"));
  await expect(verdict).toHaveText(
    /^Not yet\.Below zero your function is flat.*leaky\((-\S+), 1\) gave 0; expected \1 \(within 1e-6\): \S+ too much\. \d+ more calls differ\.$/,
  );
  await expect(region.getByText("Right already:")).toContainText("does without Math.max");
  await answer(page, "A leaky ReLU", leaky("return x > -5.5 ? Math.max(x, rate * x) : x;"));
  await expect(verdict).toContainText(/Not yet\. leaky\(-6, \S+\) gave -6; .* Line 2 says Math\.max/);
  await answer(page, "A leaky ReLU", leaky("return x * (x > 0 ? 1 : rate);"));
  await expect(verdict).toHaveText("Correct. All 220 calls gave what they should.");
});

test("How an answer is written is “Not yet” with its line, and only after its outputs are right", async ({
  page,
}) => {
  const { verdict } = exercise(page, "A leaky ReLU");
  await answer(page, "A leaky ReLU", leaky("const larger = Math.max;\n  return larger(x, rate * x);"));
  await expect(verdict).toHaveText(
    /^Not yet\.The outputs are right\..*Lines 2 and 3 say Math\.max, or may reach it\.$/,
  );
  const tensors = exercise(page, "A layer without loops");
  await answer(
    page,
    "A layer without loops",
    layer("for (const _ of [1]) return relu(x.matmul(w));\n  return x;"),
  );
  await expect(tensors.verdict).toHaveText(
    "Not yet. Line 3 repeats something (for … of); this exercise asks you to do without loops.",
  );
});

test("Forms and gradients of tensors are told by shape and by argument", async ({ page }) => {
  const { verdict } = exercise(page, "A layer without loops");
  await answer(page, "A layer without loops", layer("return relu(x.matmul(w).transpose(0, 1));"));
  await expect(verdict).toContainText(/layer\(tensor\(\[\[.*\) gave tensor.*At .shape/);
  await answer(page, "A layer without loops", layer("return relu(x.detach().matmul(w));"));
  await expect(verdict).toContainText(
    /The gradient of layer\(.*\) by x is tensor\(\[\[-?0\.\]\]\); expected tensor/,
  );
  await answer(page, "A layer without loops", layer("return x.matmul(w).relu();"));
  await expect(verdict).toHaveText(/^Correct\./);
});

test("A training is held to its bound and its course, and exports to what they are", async ({ page }) => {
  const { verdict, code, solution, region } = exercise(page, "Train a line");
  const starter = await code.inputValue();
  const trained = (backward: string) =>
    starter
      .replace("todo }", "optim, tensor }")
      .replace(
        /return todo.*/,
        `const o = optim.SGD(net.parameters(), { learningRate: 0.1 });\n  return tensor(Array.from({ length: steps }, () => {\n    o.zeroGrad();\n    const loss = net(along).sub(wanted).pow(2).mean();\n    ${backward}\n    o.step();\n    return loss.item();\n  }));`,
      );
  await answer(
    page,
    "Train a line",
    trained("loss.backward();").replace("nn.Linear(1, 1)", "nn.Linear(1, 1, { bias: false })"),
  );
  await expect(verdict).toContainText(
    "“net” is a module with 1 parameter; expected a module with 2 parameters.",
  );
  await answer(page, "Train a line", trained("loss.mul(0.001).backward();"));
  await expect(verdict).toContainText(
    /trained\(40\) gave \d\S*; expected more than 0 and less than 0\.001\./,
  );
  await answer(page, "Train a line", trained("loss.backward();"));
  await expect(verdict).toHaveText(/^Correct\./);
  await solution.click();
  const beside = region.getByRole("region", { name: "Your answer beside the solution" });
  await expect(beside.getByRole("list", { name: "Difference" })).toContainText("Only in yours: ");
});
