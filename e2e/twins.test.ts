import { expect, test } from "@playwright/test";
import { cell, openLesson } from "./lesson";

const TITLE = "The same program, line for line";

test("A cell's second tab has the same program in PyTorch, with what it printed, for keys as for the mouse", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openLesson(page);
  const { region, code } = cell(page, TITLE);
  const [own, twin] = [
    region.getByRole("tab", { name: "TypeScript" }),
    region.getByRole("tab", { name: "PyTorch" }),
  ];
  const panel = region.getByRole("tabpanel", { name: "PyTorch" });
  await own.focus();
  await own.press("ArrowRight");
  await expect(twin).toBeFocused();
  await expect(twin).toHaveAttribute("aria-selected", "true");
  await expect(code).toBeHidden();
  const program = panel.getByRole("group", { name: /PyTorch program/ });
  await expect(program).toContainText("torch.manual_seed(0)");
  await expect(program.locator(".keyword").first()).toHaveText("import");
  // What PyTorch 1.13 prints after torch.manual_seed(0).
  await expect(panel.getByRole("region", { name: /PyTorch printed/ })).toContainText(
    "tensor([[ 1.5410, -0.2934, -2.1788,  0.5684, -1.0845]])",
  );
  await panel.getByRole("button", { name: "Copy" }).click();
  await expect(panel.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^import torch\n[\s\S]*batch\.grad\)\n$/,
  );
  await own.click();
  await expect(code).toBeVisible();
  await expect(panel).toBeHidden();
});
