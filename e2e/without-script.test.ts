import { expect, test } from "@playwright/test";
import { cell, exercise, question } from "./lesson";

test.use({ javaScriptEnabled: false });

test.beforeEach(({ page }) => page.goto("/lessons/relu"));

test("Without script the prose reads", async ({ page }) => {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ReLU");
  await expect(page.getByText("Take a number. If it is positive, keep it.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(
    "the copying line stands at 1.50, the other at 0, and so ReLU is 1.50.",
  );
});

test("Without script the equations are there as MathML", async ({ page }) => {
  const equations = await page.locator("math").allTextContents();
  // The sign for “applied to” is there to be spoken, not to be seen.
  const read = equations.map((equation) => equation.replace(/[\s\u2061]+/g, ""));
  expect(read).toContainEqual(expect.stringContaining("ReLU(x)=max(0,x)="));
  expect(read).toContainEqual(expect.stringContaining("lim"));
  expect(read).toHaveLength(await page.locator(".katex").count());
  await expect(page.locator("math mfrac").first()).toBeAttached();
});

const charts = [
  { title: "ReLU follows the higher of two lines", says: /copy runs from −4 to 4.*nothing is 0 everywhere/ },
  {
    title: "ReLU and its slope",
    says: /relu for x from −4 to 4.*a kink at x = 0.*At x = 2, relu is 2 with slope 1/,
  },
  { title: "ReLU, and the sentence as it stands", says: /relu and stated for x from −3 to 3/ },
  { title: "Your dots, joined, and ReLU itself", says: /relu and yours for x from −5 to 5/ },
  {
    title: "The slopes of ReLU and of sigmoid",
    says: /slope of ReLU and slope of sigmoid for x from −10 to 10/,
  },
  { title: "Add first, or add last, for every a", says: /for x from −5 to 5/ },
  { title: "The best straight line through the whole of ReLU", says: /relu and ruler for x from −4 to 4/ },
];

test("Without script the charts are drawn, named and described", async ({ page }) => {
  for (const { title, says } of charts) {
    const drawing = page.getByRole("img", { name: title, exact: true });
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveAccessibleDescription(says);
    expect(await drawing.locator("path").count(), title).toBeGreaterThan(2);
  }
});

const outputs: Record<string, string[]> = {
  "ReLU in one line": [
    "ReLU(-100) = 0",
    "ReLU(-0.5) = 0",
    "ReLU(0) = 0",
    "ReLU(0.5) = 0.5",
    "ReLU(100) = 100",
  ],
  "Five ways to write it": [
    "tensor([-3.0000, -0.5000, 0.0000, 0.5000, 3.0000])",
    "relu: tensor([0.0000, 0.0000, 0.0000, 0.5000, 3.0000])",
  ],
  "One slope, by autograd": ["[0, 0, 1]"],
  "Many slopes at once": ["slope: tensor([0., 0., 0., 1., 1.])"],
  "The quotient at the hinge": [
    "step 1 to the right: 1, to the left: 0",
    "step 0.000001 to the right: 1, to the left: 0",
  ],
  "What does the sentence describe?": [
    '"as stated": tensor([0., 0., 1., 1., 1.])',
    '"slope of ReLU": tensor([0., 0., 1., 1., 1.])',
  ],
  // What PyTorch 1.13 prints after torch.manual_seed(0).
  "The same program, line for line": [
    "tensor([[ 1.5410, -0.2934, -2.1788, 0.5684, -1.0845]])",
    "tensor([[1.5410, 0.0000, 0.0000, 0.5684, 0.0000]])",
    "gradient: tensor([[1., 0., 0., 1., 0.]])",
  ],
  "Send something other than ones": ['"x.grad": tensor([[10., 0., 0., 40., 0.]])'],
  "Two rows of inputs": ["arange: tensor([-5., -4., -3., -2., -1., 0., 1., 2., 3., 4.])", "4., 5.])"],
  "Join the dots": ["ReLU at your dots."],
  // σ′(x) = σ(x)(1 − σ(x)): 0.19661 at 1, 4.54e-5 at 10.
  "Far from zero": ["tensor([1.9661e-01, 4.5417e-05, 0.0000e+00])", '"slope of ReLU": tensor([1., 1., 1.])'],
  "What share is saturated?": ["size 1: sigmoid 0, ReLU right of zero 0, left of it 1"],
  "Add first, or add last?": ["ReLU(1 + 2) = 3, ReLU(1) + ReLU(2) = 3"],
  "A ruler on each half, and on the whole": [
    '"right half": { slope: 1, height: 0, largestResidual: 0 }',
    "slope: 0.5, height: 1.0153846153846153",
  ],
  // What PyTorch answers at a bound and at a tie: 0, ½ and 1.
  "Three slopes at zero": [
    "tensor([0., 0., 1.])",
    "tensor([0.0000, 0.5000, 1.0000])",
    "tensor([0., 1., 1.])",
  ],
  "Three networks, alike but for the slope at zero": ["zero inputs, biases 0: { loss: 1, exactZeros: 2560 }"],
};

test("Without script every cell shows what it gives", async ({ page }) => {
  for (const [title, lines] of Object.entries(outputs))
    for (const line of lines) await expect(cell(page, title).output, title).toContainText(line);
  expect(await page.getByRole("region", { name: "Output" }).count()).toBe(Object.keys(outputs).length);
});

test("Without script a cell and its twin are read one after the other", async ({ page }) => {
  const { region, code } = cell(page, "The same program, line for line");
  await expect(code).toBeVisible();
  await expect(region.getByRole("group", { name: /^PyTorch program/ })).toContainText("torch.manual_seed(0)");
  await expect(region.getByRole("region", { name: /^PyTorch printed/ })).toContainText("1.5410, -0.2934");
  await expect(region.getByRole("tab")).toHaveCount(0);
});

test("Without script the exercises give their tasks and what to begin with", async ({ page }) => {
  const value = exercise(page, "Write ReLU");
  await expect(value.region).toContainText("It takes one number and returns one number");
  await expect(value.code).toHaveValue(/export function relu\(x: number\): number \{/);
  const slope = exercise(page, "The slope of ReLU");
  await expect(slope.region).toContainText("do as PyTorch does and return 0");
  await expect(slope.code).toHaveValue(/export function slope\(x: number\): number \{/);
});

test("Without script the questions stand there with their options", async ({ page }) => {
  const kink = question(page, /PyTorch says that the slope of ReLU is 0/);
  await expect(kink.option(/^A convention: the two sides disagree/)).toBeVisible();
  await expect(kink.options).toHaveCount(4);
  await expect(question(page, /Which one gives a different number/).options).toHaveCount(4);
  await expect(question(page, /She feeds it 2\.5/).options).toHaveCount(4);
  await expect(question(page, /What stands in x\.grad/).options).toHaveCount(4);
});

test("On paper a lesson says what it is for, is light, and has nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByText("Follow a gradient backward through ReLU, digit for digit")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
