import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a lesson and waits until its script has taken over: the page then prepares its sandbox. */
export async function openLesson(page: Page, slug = "relu"): Promise<void> {
  await page.goto(`/lessons/${slug}`);
  await expect(sandboxFrame(page)).toBeAttached();
}

export function sandboxFrame(page: Page): Locator {
  return page.locator('iframe[title="Sandbox"]');
}

/** A cell by its title, with the parts that readers use. */
export function cell(page: Page, title: string) {
  const region = page.getByRole("region", { name: `Cell: ${title}`, exact: true });
  return {
    region,
    code: region.getByRole("textbox", { name: "Code" }),
    output: region.getByRole("region", { name: "Output" }),
    status: region.getByRole("status"),
    run: region.getByRole("button", { name: "Run", exact: true }),
    stop: region.getByRole("button", { name: "Stop", exact: true }),
    startOver: region.getByRole("button", { name: "Start over" }),
  };
}

/**
 * Focuses a program and waits until the editor has taken over from the text area. Both are a textbox "Code" that can be
 * filled and read; signs that are typed one by one meet the editor's closing brackets and indentation.
 */
export async function openEditor(code: Locator): Promise<void> {
  await code.focus();
  await expect(code).toHaveAttribute("aria-roledescription", "editor");
}

/** Puts a program into a cell and starts it. */
export async function runProgram(page: Page, title: string, program: string): Promise<void> {
  const { code } = cell(page, title);
  await code.fill(program);
  await code.press("Control+Enter");
}

/** An exercise by its title, with the parts that readers use. */
export function exercise(page: Page, title: string) {
  const region = page.getByRole("region", { name: `Exercise: ${title}`, exact: true });
  const button = (name: string) => region.getByRole("button", { name, exact: true });
  return {
    region,
    code: region.getByRole("textbox", { name: "Code" }),
    verdict: region.getByRole("status").first(),
    hints: region.getByRole("list", { name: "Hints" }).getByRole("listitem"),
    check: button("Check"),
    hint: button("Hint"),
    solution: button("Solution"),
    startOver: button("Start over"),
  };
}

/** Puts an answer into an exercise and has it checked. */
export async function answer(page: Page, title: string, program: string): Promise<void> {
  const { code } = exercise(page, title);
  await code.fill(program);
  await code.press("Control+Enter");
}

/** A question by words of its text, with the parts that readers use. */
export function question(page: Page, text: string | RegExp) {
  const group = page.getByRole("group", { name: text });
  return {
    group,
    option: (label: string | RegExp) => group.getByRole("radio", { name: label }),
    options: group.getByRole("radio"),
    check: group.getByRole("button", { name: "Check" }),
    status: group.getByRole("status"),
  };
}

/** How much of a lesson is done, as its page says. */
export function tasksDone(page: Page): Locator {
  return page.getByText(/^\d+ of \d+ tasks done$/);
}
