import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatObserved } from "@/lib/model";
import { loadLesson } from "./load-lesson";
import { cellText, checkFiles, lessonText, placesOf, withCourse } from "./testing/course-folder";

const load = (text: string) =>
  withCourse({ "tiny/index.mdx": text }, async (root) => {
    const loaded = await loadLesson(root, "tiny");
    return { loaded, found: loaded.kind === "broken" ? placesOf(loaded.problems, root) : [] };
  });

describe("a sound lesson", () => {
  const text = lessonText(
    "",
    "## A heading",
    '<Slider name="x0" label="x" min="-4" max="4" step="1" value="2" />',
    cellText("square", 'const square = (x: number) => x * x;\nconsole.log("ran");\nsquare(x0)'),
    'It is <Value of="square(x0) + 0.25" digits="1" />.',
    "",
    '<FunctionPlot id="p" title="Square" of="square" domain="-1 1" at="x0" />',
  );

  it("has everything that runs computed, with the controls where they begin", async () => {
    const { loaded } = await load(text);
    if (loaded.kind === "broken") throw new Error(JSON.stringify(loaded.problems));
    const { notebook, headings, title } = loaded.lesson;
    expect(title).toBe("Tiny");
    expect(headings).toEqual([{ id: "a-heading", text: "A heading", depth: 2 }]);
    expect(notebook.cells[0]?.recorded.printed).toEqual([{ level: "log", text: "ran" }]);
    expect(formatObserved(notebook.cells[0]!.recorded.value)).toBe("4");
    expect(notebook.values[0]?.recorded).toBe((4.25).toFixed(1));
    expect(notebook.plots[0]?.recorded.curves[0]?.y.at(0)).toBe(1);
    expect(notebook.plots[0]?.recorded.mark).toMatchObject({ x: 2, points: [{ y: 4 }] });
    expect(loaded.mdx).toContain("A heading");
  });

  it("has a version that changes with what runs, and stays where only words change", async () => {
    const versionOf = async (source: string) => {
      const { loaded } = await load(source);
      return loaded.kind === "lesson" ? loaded.version : "broken";
    };
    const version = await versionOf(text);
    expect(await versionOf(text)).toBe(version);
    expect(await versionOf(`${text}\nMore.\n`)).toBe(version);
    expect(await versionOf(text.replace("x * x", "x * x * 1"))).not.toBe(version);
    expect(await versionOf(text.replace('max="4"', 'max="5"'))).not.toBe(version);
  });
});

describe("a broken lesson", () => {
  it("tells the problems of all its files at once, in reading order", async () => {
    const { found } = await checkFiles({
      "index.mdx": lessonText(
        cellText("broken", "const a = 1;\nconst = 2;"),
        cellText("throws", '\nthrow new Error("no");'),
        "<Nothing />",
        '<Exercise id="absent" />',
      ),
      "exercises/unused/index.mdx": "---\ntitle: Unused\n---\n\nText.\n",
      "questions/unused/index.mdx": "---\ntitle: Unused\n---\n\nText.\n",
    });
    const files = found.map((place) => place.split(":")[0]);
    expect(files).toEqual([...files].sort());
    const inIndex = found.filter((place) => place.startsWith("index.mdx"));
    const lines = inIndex.map((place) => Number(/:(\d+) /.exec(place)?.[1]));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const rules = found.map((place) => place.split(" ")[1]);
    for (const rule of [
      "cell-syntax",
      "cell-fails",
      "missing-exercise",
      "unused-exercise",
      "unused-question",
      "missing-file",
    ])
      expect(rules).toContain(rule);
  });

  it("names the line of the cell's text that failed, in the file", async () => {
    const text = lessonText(cellText("throws", 'const a = 1;\n\nthrow new Error("no");'));
    const line = text.slice(0, text.indexOf("throw new")).split("\n").length;
    expect((await load(text)).found).toEqual([`index.mdx:${line} cell-fails`]);
  });

  it("names a cell that never ends, at its place", async () => {
    const text = lessonText(cellText("endless", "for (;;) {}", 'timeLimitSeconds="1"'), "After it.");
    const { loaded, found } = await load(text);
    const line = text.slice(0, text.indexOf("for (;;)")).split("\n").length;
    expect(found).toEqual([`index.mdx:${line} cell-fails`]);
    expect(loaded.kind === "broken" && loaded.problems[0]?.seen).toContain("stopped after 1 s");
  });

  it("names two cells that define one name, and cells that need each other", async () => {
    const twice = await load(lessonText(cellText("one", "const x = 1;"), cellText("two", "const x = 2;")));
    expect(twice.found.join()).toContain("defined-twice");
    const circle = await load(
      lessonText(cellText("one", "const x = () => y;"), cellText("two", "const y = () => x;")),
    );
    expect(circle.found.join()).toContain("cycle");
  });
});

describe("a lesson's text is never executed", () => {
  const trace = join(tmpdir(), `gradbook-trace-${process.pid}`);
  const write = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`;
  const hostile: [title: string, text: string][] = [
    ["JavaScript frontmatter", `---js\n{ title: ${write} }\n---\n\nText.\n`],
    ["YAML that names a function", `---\ntitle: !!js/function 'function () { ${write} }'\n---\n\nText.\n`],
    ["an import of a local file", lessonText('import data from "../../../package.json"', "", "{data.name}")],
    ["an import of a package", lessonText('import fs from "node:fs"', "", "Text.")],
    ["an export", lessonText(`export const x = ${write}`, "", "Text.")],
    ["an expression", lessonText(`The value {${write}}.`)],
    ["an attribute's expression", lessonText(`<Callout title={${write}}>Text</Callout>`)],
    ["a spread attribute", lessonText("<Callout {...globalThis}>Text</Callout>")],
  ];
  for (const [title, text] of hostile)
    it(`${title} is refused`, async () => {
      const { loaded } = await load(text);
      expect(loaded.kind).toBe("broken");
      expect(existsSync(trace)).toBe(false);
    });
});
