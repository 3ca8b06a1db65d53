import { expect, type Locator, type Page, test } from "@playwright/test";
import { cell, exercise, openLesson } from "./lesson";

const SCRATCH = "Send something other than ones";
const VALUE = "Write ReLU";

/** Leaves a draft that began from a text which the lesson does not have any more, as a visit before the change does. */
async function leaveDraft(page: Page, place: string, text: string): Promise<void> {
  await page.evaluate(
    ({ place, text }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("gradbook-progress");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("events", "readwrite");
          const startedFrom = "12-0badcafe";
          const event = {
            version: 1,
            at: Date.now(),
            lesson: "relu",
            kind: "drafted",
            place,
            text,
            startedFrom,
          };
          writing.objectStore("events").add(event);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { place, text },
  );
}

/** The id of a cell or an exercise, which its place on the page carries. */
async function idOf(region: Locator): Promise<string> {
  return region.evaluate((element) => element.closest("[id]")?.id ?? "");
}

test("Where the author changed a cell or a starter, both texts are shown and the reader chooses", async ({
  page,
}) => {
  await openLesson(page);
  const { region, code, startOver } = cell(page, SCRATCH);
  const shipped = await code.inputValue();
  const [first = ""] = shipped.split("\n");
  const mine = shipped.replace(first, "// mine");
  const starter = await exercise(page, VALUE).code.inputValue();
  await leaveDraft(page, `cell:${await idOf(region)}`, mine);
  await leaveDraft(page, `exercise:${await idOf(exercise(page, VALUE).region)}`, "// my answer");
  await page.reload();

  await test.step("a cell's new text is taken, and mine stays in earlier drafts", async () => {
    await expect(code).toHaveValue(mine);
    const notice = page.getByRole("region", { name: `Two texts: ${SCRATCH}` });
    const lines = notice.getByRole("list", { name: "Difference" }).getByRole("listitem");
    await expect(lines.nth(0)).toHaveText("Only in yours: − // mine");
    await expect(lines.nth(1)).toHaveText(`Only in the other: + ${first}`);
    await code.press("End");
    await expect(notice).toBeVisible();
    await notice.getByRole("button", { name: "Take the new one" }).click();
    await expect(code).toHaveValue(shipped);
    await expect(notice).toBeHidden();
    await region.getByText("Earlier drafts (1)").click();
    await region.getByRole("button", { name: "// mine" }).click();
    await expect(code).toHaveValue(mine);
    await expect(startOver).toBeEnabled();
  });

  await test.step("an exercise's old answer is kept, for good", async () => {
    const answer = exercise(page, VALUE);
    await expect(answer.code).toHaveValue("// my answer");
    const notice = page.getByRole("region", { name: `Two texts: ${VALUE}` });
    await notice.getByRole("button", { name: "Keep mine" }).click();
    await expect(notice).toBeHidden();
    await expect(answer.check).toBeFocused();
    await page.reload();
    await expect(answer.code).toHaveValue("// my answer");
    await expect(notice).toBeHidden();
    await answer.startOver.click();
    await expect(answer.code).toHaveValue(starter);
  });
});

test("What another tab wrote is offered, and neither text is lost", async ({ page, context }) => {
  await openLesson(page);
  const other = await context.newPage();
  await openLesson(other);
  await cell(page, SCRATCH).code.fill("const here = 1;");
  await cell(other, SCRATCH).code.fill("const there = 2;");

  const noticeOf = (tab: Page) => tab.getByRole("region", { name: `Two texts: ${SCRATCH}` });
  await expect(noticeOf(page)).toBeVisible();
  await expect(cell(page, SCRATCH).code).toHaveValue("const here = 1;");
  await expect(noticeOf(other)).toBeVisible();
  await expect(cell(other, SCRATCH).code).toHaveValue("const there = 2;");

  await noticeOf(page).getByRole("button", { name: "Take it" }).click();
  await expect(cell(page, SCRATCH).code).toHaveValue("const there = 2;");
  await expect(noticeOf(page)).toBeHidden();
  // Both tabs show one text now: there is nothing to choose.
  await expect(noticeOf(other)).toBeHidden();
  await cell(page, SCRATCH).region.getByText("Earlier drafts (1)").click();
  await expect(cell(page, SCRATCH).region.getByRole("button", { name: "const here = 1;" })).toBeVisible();
});
