import { describe, expect, it } from "vitest";
import { cellText, checkFiles, lessonText } from "./testing/course-folder";
import { twinHash, writeTwinRecords } from "./twin-record";

const TWIN = 'print("half:", 1 / 2)';
const twinText = (source = TWIN, cell = "half") => `\n\`\`\`py twin="${cell}"\n${source}\n\`\`\`\n`;
const record = (printed: string, source = TWIN, cell = "half") =>
  writeTwinRecords({ [cell]: { source: twinHash(source), torch: "1.13", printed } });

/** The cell stands on line 10, its twin on line 14. */
const check = (records: string | null, twin = twinText()) =>
  checkFiles({
    "index.mdx": lessonText(cellText("half", 'console.log("half:", 1 / 2)'), twin),
    ...(records !== null && { "twins.json": records }),
  });

describe("a twin with its record", () => {
  it("is known to the page, and no problem, where it prints what the cell prints", async () => {
    const { found, lesson } = await check(record("half: 0.5"));
    expect(found).toEqual([]);
    const [cell] = lesson?.notebook.cells ?? [];
    expect(cell?.twin).toEqual({ source: TWIN, printed: "half: 0.5", torch: "1.13" });
  });

  it("is a problem where it printed something else, which is said with its line", async () => {
    const { found, problems } = await check(record("half: 0.25"));
    expect(found).toEqual(["index.mdx:15 twin-differs"]);
    expect(problems[0]?.seen).toBe(
      "In line 1 of its output (“half: 0.25”) the twin prints “0.25”; the cell “half” gives “0.5”.",
    );
  });

  it("is held against the value of the cell too", async () => {
    const lesson = lessonText(cellText("half", "({ half: 1 / 2 })"), twinText());
    const files = { "index.mdx": lesson, "twins.json": record("{'half': 0.5}") };
    expect((await checkFiles(files)).found).toEqual([]);
  });
});

describe("a record that does not belong to its twin", () => {
  it.each([
    ["there is none", null, "index.mdx:15 twin-unrecorded"],
    ["the twin was edited", record("half: 0.5", "print(0.5)"), "index.mdx:15 twin-edited"],
    ["it cannot be read", "{", "twins.json:1 twins-file"],
    ["it lacks what was printed", '{ "half": { "source": "", "torch": "" } }', "twins.json:1 twins-file"],
  ])("is a problem: %s", async (_, records, place) => {
    const { found, problems } = await check(records);
    expect(found).toEqual([place]);
    expect(problems[0]?.remedy).toContain("npm run lessons:twins");
  });

  it("is a problem where the lesson has no such twin", async () => {
    const { found } = await check(record("1", TWIN, "gone"), "");
    expect(found).toEqual(["twins.json:2 idle-twin-record"]);
  });
});

it("a twin whose cell fails says nothing of its own", async () => {
  const text = lessonText(cellText("half", 'throw new Error("no")'), twinText());
  const { found } = await checkFiles({ "index.mdx": text, "twins.json": record("half: 0.5") });
  expect(found).toEqual(["index.mdx:11 cell-fails"]);
});
