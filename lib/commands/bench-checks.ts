import type { Browser, Page } from "@playwright/test";
import { clickUntil, openPage, settle } from "./bench-browser";
import { type Measurements, measured, median } from "./measurement";

const ROUNDS = 9;
const EXERCISE = "Exercise: A layer without loops";

const layer = (body: string, round: number) =>
  `import { relu, type Tensor } from "gradbook";\nexport function layer(x: Tensor, w: Tensor): Tensor {\n  ${body}\n}\n// ${round}`;

/**
 * How long a reader waits for the verdict on an answer that is called with 200 drawn pairs of matrices, and with 200 whose
 * gradients are looked at; medians, of a right and of a wrong answer. Once before, the solution has said what they expect.
 */
export async function benchChecks(browser: Browser, url: string): Promise<Measurements> {
  const page = await openPage(browser);
  await page.goto(`${url}/lessons/checks`, { waitUntil: "load" });
  const right: number[] = [];
  const wrong: number[] = [];
  await verdictOn(page, layer("return relu(x.matmul(w));", -1), "Correct");
  for (let round = 0; round < ROUNDS; round += 1) {
    wrong.push(await verdictOn(page, layer("return x.matmul(w);", round), "Not yet"));
    right.push(await verdictOn(page, layer("return relu(x.matmul(w));", round), "Correct"));
  }
  await page.close();
  return {
    gradientsOf200Inputs: measured(median(right), "ms"),
    gradientsOf200InputsWrong: measured(median(wrong), "ms"),
  };
}

async function verdictOn(page: Page, source: string, expected: string): Promise<number> {
  await page.getByRole("region", { name: EXERCISE }).getByRole("textbox", { name: "Code" }).fill(source);
  await settle(page);
  return clickUntil(page, EXERCISE, "Check", expected);
}
