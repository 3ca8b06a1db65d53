import { expect, type Page, test } from "@playwright/test";
import { cell, openEditor, openLesson } from "./lesson";

/** A cell whose names nothing else reads. */
const SCRATCH = "Send something other than ones";

async function choosePlainEditor(page: Page): Promise<void> {
  const { region, code } = cell(page, SCRATCH);
  await code.focus();
  await region.getByRole("button", { name: "Plain editor" }).click();
}

test("The plain text area tells what is wrong below it, and a press mends it", async ({ page }) => {
  await openLesson(page, "relu");
  await choosePlainEditor(page);
  const { region, code, output } = cell(page, SCRATCH);
  const problems = region.getByRole("list", { name: "Problems of this program" });
  await code.fill("const a = 1;\nconst b = ;");
  await expect(problems).toHaveText(/^Line 2: Unexpected token/);
  await code.fill("sqrt(tensor([4]))");
  await expect(problems).toContainText("“sqrt” is exported by gradbook: add the import.");
  await problems.getByRole("button", { name: "Import “sqrt”" }).click();
  await expect(code).toHaveValue('import { sqrt } from "gradbook";\n\nsqrt(tensor([4]))');
  await expect(problems).toBeHidden();
  await code.press("Control+Enter");
  await expect(output).toHaveText("tensor([2.])");
  await code.press("Control+z");
  await expect(code).toHaveValue("sqrt(tensor([4]))");
  await code.fill("const probed = [1];\nprobed.length");
  await problems.getByRole("button", { name: "Rename it here to “probed2”" }).click();
  await expect(code).toHaveValue("const probed2 = [1];\nprobed2.length");
});

test("Format sets a program in order in both editors, and undo takes it back; a broken one stays as it is", async ({
  page,
}) => {
  await openLesson(page);
  const { region, code } = cell(page, SCRATCH);
  await openEditor(code);
  await code.fill("const  six=6\nsix*7");
  await code.press("Shift+Alt+F");
  await expect(code).toHaveValue("const six = 6;\nsix * 7;");
  await code.press("Control+z");
  await expect(code).toHaveValue("const  six=6\nsix*7");
  await choosePlainEditor(page);
  await region.getByRole("button", { name: "Format" }).click();
  await expect(code).toHaveValue("const six = 6;\nsix * 7;");
  await code.press("Control+z");
  await expect(code).toHaveValue("const  six=6\nsix*7");
  await code.fill("const six = ;");
  await region.getByRole("button", { name: "Format" }).click();
  await expect(region.getByText(/^Not formatted: line 1: Unexpected token/)).toBeVisible();
  await expect(code).toHaveValue("const six = ;");
});

test("The full editor's quick fix adds a missing import", async ({ page }) => {
  await openLesson(page);
  const { code } = cell(page, SCRATCH);
  await openEditor(code);
  await code.fill("sqrt(tensor([4]))");
  await expect(page.locator(".squiggly-error")).toBeVisible();
  await code.press("Control+.");
  await page.getByRole("option", { name: "Import “sqrt”" }).click();
  await expect(code).toHaveValue('import { sqrt } from "gradbook";\n\nsqrt(tensor([4]))');
});
