import { expect, type Page, test } from "@playwright/test";
import { answer, cell, exercise, openEditor, openLesson, runProgram } from "./lesson";

/** A cell whose names nothing else reads. */
const SCRATCH = "Send something other than ones";
const FIRST = "ReLU in one line";
const LINE = 23;
const PADDING = 28;
const TITLES = [FIRST, "Five ways to write it", "One slope, by autograd", "Many slopes at once", SCRATCH];

declare const monaco: typeof import("monaco-editor/editor");

/** What the editor underlines on the page, as "line: message". */
async function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    monaco.editor.getModelMarkers({}).map(({ startLineNumber, message }) => `${startLineNumber}: ${message}`),
  );
}

async function editorsAndModels(page: Page): Promise<{ editors: number; models: number }> {
  return page.evaluate(() => ({
    editors: monaco.editor.getEditors().length,
    models: monaco.editor.getModels().length,
  }));
}

test("Not a byte of the editor is loaded before a program is focused, and all of it from this site", async ({
  page,
  baseURL,
}) => {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await openLesson(page);
  const { code, run, status } = cell(page, SCRATCH);
  // By then all is there that a page asks for by itself.
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
  const before = addresses.length;
  expect(addresses.some((address) => address.endsWith("/typings"))).toBe(false);
  expect(await page.evaluate(() => "monaco" in globalThis)).toBe(false);
  await openEditor(code);
  await expect.poll(() => addresses.some((address) => address.endsWith("/typings"))).toBe(true);
  expect(addresses.length).toBeGreaterThan(before);
  for (const address of addresses) expect(address).toMatch(new RegExp(`^(${baseURL}/|blob:|data:|about:)`));
});

test("No key is lost while the editor loads, and undo takes back what was typed before it came", async ({
  page,
}) => {
  await openLesson(page);
  const { code, run, status } = cell(page, SCRATCH);
  // What has run is alive: the keys below meet a page that has come up.
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
  const shipped = await code.inputValue();
  const typed = "const alpha = 1 const beta = 2 const gamma = 3 const delta = 4 const epsilon = 5";
  await code.focus();
  await page.keyboard.press("Control+End");
  const words = typed.split(" ");
  // Word by word with pauses between them, until well after the editor has come.
  for (const word of words) {
    await page.keyboard.type(`${word} `, { delay: 20 });
    if (word.length > 4) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
  }
  await expect(code).toHaveAttribute("aria-roledescription", "editor");
  await expect(code).toHaveValue(`${shipped}${typed} `);
  for (let presses = 0; presses < 2 * words.length && (await code.inputValue()) !== shipped; presses++)
    await page.keyboard.press("Control+Z");
  await expect(code).toHaveValue(shipped);
});

test("The editor takes over where the caret and the selection were", async ({ page }) => {
  await openLesson(page);
  const { code } = cell(page, SCRATCH);
  const shipped = await code.inputValue();
  await code.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(7, 15, "backward");
  });
  await openEditor(code);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.type("X");
  await expect(code).toHaveValue(`${shipped.slice(0, 8)}X${shipped.slice(15)}`);
});

test("Nothing moves when the editor takes over, nor when it leaves again", async ({ page }) => {
  await openLesson(page);
  const heights = new Map<string, number>();
  const heightOf = async (title: string) => (await cell(page, title).region.boundingBox())?.height ?? 0;
  for (const title of TITLES) heights.set(title, await heightOf(title));
  for (const title of TITLES) {
    await openEditor(cell(page, title).code);
    expect(Math.abs((await heightOf(title)) - (heights.get(title) ?? 0)), title).toBeLessThanOrEqual(1);
  }
  for (const title of TITLES)
    expect(Math.abs((await heightOf(title)) - (heights.get(title) ?? 0)), title).toBeLessThanOrEqual(1);
});

test("A program that grows makes the editor higher, without a scroll of its own", async ({ page }) => {
  await openLesson(page);
  const { code, region } = cell(page, SCRATCH);
  await openEditor(code);
  const heightOf = async () => (await region.locator("[data-live]").boundingBox())?.height ?? 0;
  await code.fill("1;\n2;");
  await expect.poll(heightOf).toBeLessThan(3 * LINE + PADDING);
  const low = await heightOf();
  await code.fill("1;\n".repeat(40));
  await expect.poll(async () => (await heightOf()) - low).toBeCloseTo(39 * LINE, 0);
});

test("At most three editors live; the one that was not used for longest is text again, with its text", async ({
  page,
}) => {
  await openLesson(page);
  for (const title of TITLES) {
    await openEditor(cell(page, title).code);
    if (title === FIRST) await cell(page, title).code.fill("const kept = 1;");
  }
  expect(await editorsAndModels(page)).toEqual({ editors: 3, models: 3 });
  const { code } = cell(page, FIRST);
  await expect(code).not.toHaveAttribute("aria-roledescription", "editor");
  await expect(code).toHaveValue("const kept = 1;");
});

test("Opening thirty programs leaves no more editors and texts behind than live", async ({ page }) => {
  await openLesson(page);
  for (let round = 0; round < 6; round++)
    for (const title of TITLES) await openEditor(cell(page, title).code);
  expect(await editorsAndModels(page)).toEqual({ editors: 3, models: 3 });
});

test("A program opened after the first has been checked works without an error in the console", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await openLesson(page);
  const first = cell(page, SCRATCH);
  await openEditor(first.code);
  await first.code.fill("const low: number = true;");
  await expect.poll(() => underlined(page)).toHaveLength(1);
  const second = cell(page, FIRST);
  await openEditor(second.code);
  await second.code.fill("const high: number = true;");
  await expect.poll(() => underlined(page)).toHaveLength(2);
  expect(errors).toEqual([]);
});

test("The hint of the editor stands beside the program, never over it", async ({ page }) => {
  await openLesson(page);
  for (const { code, region } of [cell(page, SCRATCH), exercise(page, "Write ReLU")]) {
    await openEditor(code);
    const program = await region.locator("[data-live]").elementHandle();
    // Measured at once: the page may still be scrolling.
    const above = await region
      .getByText("Tab leaves")
      .evaluate(
        (hint, below) => below!.getBoundingClientRect().top - hint.getBoundingClientRect().bottom,
        program,
      );
    expect(above).toBeGreaterThanOrEqual(-1);
  }
});

test("Wrong types are underlined, with the names of other cells and the lesson's imports known", async ({
  page,
}) => {
  await openLesson(page);
  const { code } = cell(page, SCRATCH);
  await openEditor(code);
  await code.fill('const low: number = reluByMax(x0);\ntensor([low]).relu();\nreluByMax("3");\nawait low;');
  await expect
    .poll(() => underlined(page))
    .toEqual(["3: Argument of type 'string' is not assignable to parameter of type 'number'."]);
  await code.fill("reluByMax(3);");
  await expect.poll(() => underlined(page)).toEqual([]);
});

test("The engine's names are completed and explained", async ({ page }) => {
  await openLesson(page);
  const { code } = cell(page, SCRATCH);
  await openEditor(code);
  await code.fill('import { prelu } from "gradbook";\nprelu("1");');
  await expect.poll(() => underlined(page)).not.toEqual([]);
  await page.keyboard.type("\nprel", { delay: 30 });
  await expect(page.getByRole("option", { name: /^prelu/ }).first()).toBeVisible();
  await page.keyboard.type("u(", { delay: 30 });
  await expect(page.locator(".parameter-hints-widget")).toContainText("one for each channel");
});

test("An error of a run is marked at its line until the next edit", async ({ page }) => {
  await openLesson(page);
  const { code, status } = cell(page, SCRATCH);
  await openEditor(code);
  await runProgram(page, SCRATCH, 'const a = 1;\n\nthrow new Error("too steep");');
  await expect(status).toHaveText("Stopped by an error.");
  await expect.poll(() => underlined(page)).toEqual(["3: Error: too steep"]);
  await code.press("Control+End");
  await page.keyboard.type(" ");
  await expect.poll(() => underlined(page)).toEqual([]);
});

test("Tab and Escape leave the editor, and it says so", async ({ page }) => {
  await openLesson(page);
  const { code, region, run } = cell(page, SCRATCH);
  await openEditor(code);
  await expect(region.getByText("Tab leaves, Ctrl+M lets it indent")).toBeVisible();
  await expect(code).toHaveAccessibleDescription(/Tab leaves, Ctrl\+M lets it indent/);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ");
  const typed = await code.inputValue();
  await page.keyboard.press("Tab");
  await expect(code).not.toBeFocused();
  await expect(code).toHaveValue(typed);
  await code.focus();
  await page.keyboard.press("Escape");
  await expect(run).toBeFocused();
});

test("Ctrl+M lets Tab indent, and again lets it leave", async ({ page }) => {
  await openLesson(page);
  const { code } = cell(page, SCRATCH);
  await openEditor(code);
  const shipped = await code.inputValue();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+M");
  await page.keyboard.press("Tab");
  await expect(code).toHaveValue(`  ${shipped}`);
  await page.keyboard.press("Control+M");
  await page.keyboard.press("Tab");
  await expect(code).not.toBeFocused();
});

test("Keys run the program as it stands in the editor; Start over brings the text back", async ({ page }) => {
  await openLesson(page);
  const { code, output, status, startOver } = cell(page, SCRATCH);
  const shipped = await code.inputValue();
  await openEditor(code);
  await code.fill("6 * 7");
  for (const key of ["Control+Enter", "Meta+Enter", "Shift+Enter"]) {
    await code.press(key);
    await expect(output).toHaveText("42");
    await expect(status).toHaveText(/^Ran in /);
  }
  await startOver.click();
  await expect(code).toHaveValue(shipped);
  await expect(status).not.toHaveText("Edited since it last ran.");
});

test("An exercise is answered in the editor", async ({ page }) => {
  await openLesson(page);
  const { code, verdict } = exercise(page, "Write ReLU");
  await openEditor(code);
  await answer(page, "Write ReLU", "export const relu = (x: number) => x;");
  await expect(verdict).toHaveText(/^Not yet/);
  await answer(page, "Write ReLU", "export const relu = (x: number) => Math.max(0, x);");
  await expect(verdict).toHaveText(/^Correct\./);
});

test("The editor has the page's colours, and follows their change", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openLesson(page);
  const { code, region } = cell(page, SCRATCH);
  const scroll = region.locator("[data-live]");
  await openEditor(code);
  const papers = async () => [
    await scroll.evaluate((element) => getComputedStyle(element).backgroundColor),
    await region
      .locator(".monaco-editor")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor),
  ];
  const [light, editorLight] = await papers();
  expect(editorLight).toBe(light);
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await expect.poll(async () => new Set(await papers()).size).toBe(1);
  expect((await papers())[0]).not.toBe(light);
});

test("The plain text area stays by choice, after a reload too, and the editor can be had back", async ({
  page,
}) => {
  await openLesson(page);
  const { code, region, status } = cell(page, SCRATCH);
  await openEditor(code);
  await code.fill("const kept = 1;");
  await region.getByRole("button", { name: "Plain editor" }).click();
  await expect(code).toBeFocused();
  await expect(code).not.toHaveAttribute("aria-roledescription", "editor");
  await expect(code).toHaveValue("const kept = 1;");
  await page.reload();
  await expect(code).toHaveValue("const kept = 1;");
  await code.press("Control+Enter");
  await expect(status).toHaveText(/^Ran in /);
  expect(await page.evaluate(() => "monaco" in globalThis)).toBe(false);
  await region.getByRole("button", { name: "Full editor" }).click();
  await expect(code).toHaveAttribute("aria-roledescription", "editor");
});

test.describe("On a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("the text area stays", async ({ page }) => {
    await openLesson(page);
    const { code, region, run, status } = cell(page, SCRATCH);
    await code.tap();
    await code.fill("1 + 1");
    await run.tap();
    await expect(status).toHaveText(/^Ran in /);
    expect(await page.evaluate(() => "monaco" in globalThis)).toBe(false);
    await expect(region.getByRole("button", { name: "Plain editor" })).toHaveCount(0);
  });
});
