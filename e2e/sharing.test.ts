import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { cell, exercise, openLesson } from "./lesson";

const GATE = "Send something other than ones";
const THEIRS = 'console.log("<img src=x onerror=__xss=1>");\nparent.postMessage("pwned", "*");';

const dialog = (page: Page) => page.getByRole("dialog", { name: "Share and take along" });
const arrival = (page: Page) => page.getByRole("region", { name: /^Code from a / });
const linkWith = (content: unknown) =>
  `/lessons/relu#shared=${deflateSync(JSON.stringify(content)).toString("base64url")}`;

test("A link brings a changed cell beside another reader's own text, and runs nothing until Run is pressed", async ({
  page,
  browser,
  baseURL,
}) => {
  await openLesson(page);
  await cell(page, GATE).code.fill(THEIRS);
  await expect(cell(page, GATE).startOver).toBeEnabled();
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const link = dialog(page).getByRole("textbox", { name: "Link" });
  await expect(link).toHaveValue(/#shared=/);
  await expect(dialog(page)).toContainText(/1 changed program in \d+ characters/);
  const address = await link.inputValue();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();

  const other = await (await browser.newContext({ baseURL: String(baseURL) })).newPage();
  await openLesson(other);
  const { code, output, region, startOver, run } = cell(other, GATE);
  const recorded = (await output.textContent()) ?? "";
  await code.fill("const mine = 1;");
  await expect(startOver).toBeEnabled();
  await other.goto(address);
  await expect(arrival(other)).toContainText("This code came from a link. Nothing has been run");
  await expect(code).toHaveValue("const mine = 1;");
  await arrival(other).getByRole("button", { name: "Look at the changes" }).click();
  await expect(arrival(other)).toContainText("onerror=__xss=1");
  await arrival(other).getByRole("button", { name: "Take these texts" }).click();
  await expect(code).toHaveValue(THEIRS);
  await expect(output).toHaveText(recorded);
  expect(await other.evaluate(() => "__xss" in globalThis)).toBe(false);

  await run.click();
  await expect(output).toContainText("<img src=x onerror=__xss=1>");
  await region.getByText("Earlier drafts (1)").click();
  await region.getByRole("button", { name: "const mine = 1;" }).click();
  await expect(code).toHaveValue("const mine = 1;");
});

test("A link that is damaged, or made for another lesson, is refused in words, and the lesson works", async ({
  page,
}) => {
  for (const [address, words] of [
    ["/lessons/relu#shared=%%%not-base64", "This link is damaged"],
    [linkWith({ title: "<img src=x onerror=__xss=1>", code: "1" }), "This link is damaged"],
    [linkWith({ version: 1, lesson: "<b>x</b>", texts: [], controls: [] }), "another lesson, “<b>x</b>”"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(address);
    await expect(arrival(page)).toContainText(words);
  }
  expect(await page.evaluate(() => "__xss" in globalThis)).toBe(false);
  await arrival(page).getByRole("button", { name: "Close" }).click();
  await expect(arrival(page)).toBeHidden();
  expect(new URL(page.url()).hash).toBe("");
  await cell(page, GATE).run.click();
  await expect(cell(page, GATE).status).toContainText("ms");
});

const VALUE = "Write ReLU";

/** The cell of a notebook that holds a program of the lesson. */
function inNotebook(
  notebook: { cells: { metadata: { gradbook?: { place: string } }; source: string[] }[] },
  place: string,
) {
  const found = notebook.cells.find(({ metadata }) => metadata.gradbook?.place === place);
  if (!found) throw new Error(`The notebook has no ${place}.`);
  return found;
}

test("A lesson taken along as a notebook holds what was typed, and brings back what was changed in it", async ({
  page,
}) => {
  await openLesson(page);
  await exercise(page, VALUE).code.fill("// half an answer");
  await expect(exercise(page, VALUE).startOver).toBeEnabled();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Notebook (.ipynb)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("relu.ipynb");
  const notebook = JSON.parse(await readFile(await download.path(), "utf8"));
  const answer = inNotebook(notebook, "exercise:relu");
  expect(answer.source.join("")).toContain("// half an answer");

  answer.source = ["// a whole answer"];
  inNotebook(notebook, "cell:gate").source = [
    'import { print } from "./gradbook.mjs";\n',
    'print("by Jupyter");',
  ];
  await dialog(page)
    .getByLabel("File with changes")
    .setInputFiles({ name: "relu.ipynb", mimeType: "", buffer: Buffer.from(JSON.stringify(notebook)) });
  await expect(arrival(page)).toContainText("This code came from a file. Nothing has been run");
  await arrival(page).getByRole("button", { name: "Take these texts" }).click();
  await expect(cell(page, GATE).code).toHaveValue('import { print } from "gradbook";\nprint("by Jupyter");');
  await expect(cell(page, GATE).output).not.toContainText("by Jupyter");
  await expect(exercise(page, VALUE).code).toHaveValue("// a whole answer");
  await exercise(page, VALUE).region.getByText("Earlier drafts (1)").click();
  await expect(exercise(page, VALUE).region.getByRole("button", { name: "// half an answer" })).toBeVisible();
});
