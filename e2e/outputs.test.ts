import { expect, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";

/** A cell whose names nothing else reads. */
const SCRATCH = "Send something other than ones";

test.beforeEach(({ page }) => openLesson(page));

test("A tensor stands in a table, and PyTorch's text is a press away", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  await runProgram(page, SCRATCH, 'import { tensor } from "gradbook";\ntensor([[1, -2.5], [0, 4]]);');
  const table = output.getByRole("table", { name: "tensor [2, 2] · float32" });
  await expect(table.getByRole("cell")).toHaveText(["1.0000", "-2.5000", "0.0000", "4.0000"]);
  const text = output.getByText("tensor([[ 1.0000, -2.5000],");
  await expect(text).toBeHidden();
  await output.getByText("As PyTorch prints it").press("Enter");
  await expect(text).toBeVisible();
});

test("Tensors of one form stand below each other by their names", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  await expect(output.getByRole("row", { name: /^x\.grad/ }).getByRole("cell")).toHaveText([
    "10.",
    "0.",
    "0.",
    "40.",
    "0.",
  ]);
});

test("An object opens and closes by the keyboard", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  const program = [
    "({",
    "  history: Array.from({ length: 20 }, (_, step) => ({ step, loss: 1 / (step + 1) })),",
    "  steps: 20,",
    "})",
  ];
  await runProgram(page, SCRATCH, program.join("\n"));
  const last = output.getByText("{ step: 19, loss: 0.05 }").first();
  await expect(last).toBeHidden();
  await output.getByText("history: list of 20").press("Enter");
  await expect(last).toBeVisible();
});

test("An error quotes the reader's line and says what usually helps", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  await runProgram(page, SCRATCH, "const rate: number = 0.1;\nconst next: number = raet * 2;");
  await expect(output).toContainText("Line 2: ReferenceError");
  await expect(output.getByText("const next: number = raet * 2;")).toBeVisible();
  await expect(output.getByText("Did you mean “rate”?")).toBeVisible();
});

test("The backward pass of a recorded graph is walked through by the keyboard", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  const program = [
    'import { inspect, tensor } from "gradbook";',
    "const side = tensor(3, { requiresGrad: true });",
    "const area = side.mul(side);",
    "inspect.backwardSteps(area, { names: { side, area } });",
  ];
  await runProgram(page, SCRATCH, program.join("\n"));
  const next = output.getByRole("button", { name: "Next" });
  await next.press("Enter");
  await expect(output.getByRole("status")).toHaveText(/^1 of 2: area: Mul is where the pass begins/);
  await next.press("Enter");
  // d side² / d side = side + side.
  await expect(output.getByRole("status")).toHaveText(/^2 of 2: side gets 3 .* and 3 .*: together 6\.$/);
  await output.getByRole("button", { name: "Previous" }).press("Enter");
  await expect(output.getByRole("status")).toHaveText(/^1 of 2: /);
});

test("A function is drawn and a network tells its layers", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  await runProgram(page, SCRATCH, "const halved = (x: number) => x / 2;\nhalved;");
  await expect(output).toContainText("ƒ halved");
  await expect(output.getByRole("img", { name: "halved" })).toHaveAccessibleDescription(
    /halved runs from −2\.5 to 2\.5/,
  );
  await runProgram(
    page,
    SCRATCH,
    'import { nn } from "gradbook";\nnn.Sequential(nn.Linear(2, 16), nn.Tanh());',
  );
  await expect(output.getByRole("row", { name: "0 Linear(2, 16) […, 16] 48" })).toBeVisible();
  await expect(output.getByRole("row", { name: "1 Tanh() […, 16] 0" })).toBeVisible();
});
