import { expect, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

test("Run all cells runs the notebook as it stands; the lesson is started over, and that is undone", async ({
  page,
}) => {
  await openLesson(page, "limits");
  const { code, output, startOver } = cell(page, "Taker");
  await code.fill("given + 100;");
  await expect(startOver).toBeEnabled();
  await page.getByRole("button", { name: "Run all cells" }).click();
  await expect(output).toHaveText("120");
  await page.getByRole("button", { name: "Start the lesson over" }).click();
  await expect(code).toHaveValue(/^given \+ 1;/);
  await expect(output).toHaveText("21");
  await page.getByRole("button", { name: "Undo starting over" }).click();
  await expect(code).toHaveValue("given + 100;");
});

test("What shows too much is cut, a cell that spoils the language spoils no other", async ({ page }) => {
  await openLesson(page, "limits");
  const { output, status } = cell(page, "Patient");
  await runProgram(
    page,
    "Patient",
    'import { zeros } from "gradbook";\nfor (let i = 0; i < 1e6; i++) console.log(i);\nzeros(1e7);',
  );
  await expect(status).toHaveText(/^Ran in /);
  await expect(output).toContainText("more lines not shown");
  await runProgram(
    page,
    "Patient",
    'Array.prototype.push = () => { throw new Error("broken"); };\n"spoilt";',
  );
  await expect(output).toContainText("This cell changed Array.prototype.push");
  await runProgram(page, "Hasty", "const list: number[] = [];\nlist.push(1, 2);\nlist;");
  await expect(cell(page, "Hasty").output).toContainText("[1, 2]");
  await expect(cell(page, "Hasty").status).toHaveText(/^Ran in /);
});
