import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCourse, twinHash } from "@/lib/lessons";
import { cellText, lessonText, withCourse } from "@/lib/lessons/testing/course-folder";
import { recordTwins, torchVersion } from "./record-twins";
import { runPython } from "./run-python";

/** Node reads a program from its standard input as Python does, and is on every machine that runs this. */
const INTERPRETER = process.execPath;

const twinText = (cell: string, source: string) => `\n\`\`\`py twin="${cell}"\n${source}\n\`\`\`\n`;

it("What the twins print is recorded by their cells, with the version and the hash of their text", async () => {
  const text = lessonText(
    cellText("one", "1"),
    twinText("one", "console.log(1)"),
    cellText("two", "2"),
    twinText("two", "globalThis.kept ??= 2; console.log(kept)"),
  );
  await withCourse({ "tiny/index.mdx": text }, async (root) => {
    const { course } = await readCourse(root);
    const report = await recordTwins(root, "tiny", course, { python: INTERPRETER, torch: "1.13" });
    expect(report).toEqual({ recorded: 2, problems: [] });
    const records = JSON.parse(await readFile(join(root, "tiny/twins.json"), "utf8"));
    expect(records).toEqual({
      one: { source: twinHash("console.log(1)"), torch: "1.13", printed: "1" },
      two: { source: twinHash("globalThis.kept ??= 2; console.log(kept)"), torch: "1.13", printed: "2" },
    });
  });
});

it("A twin that fails is a problem at its place, and the others are recorded all the same", async () => {
  const text = lessonText(
    cellText("one", "1"),
    twinText("one", 'throw new Error("no")'),
    cellText("two", "2"),
    twinText("two", "console.log(2)"),
  );
  await withCourse({ "tiny/index.mdx": text }, async (root) => {
    const { course } = await readCourse(root);
    const { recorded, problems } = await recordTwins(root, "tiny", course, {
      python: INTERPRETER,
      torch: "1.13",
    });
    expect(recorded).toBe(1);
    expect(problems).toMatchObject([{ line: 15, rule: "twin-fails" }]);
  });
});

it("A machine without PyTorch is told so, with what to do", async () => {
  for (const python of [INTERPRETER, "/no/such/python"])
    expect(await torchVersion(python)).toMatchObject({
      kind: "absent",
      seen: expect.stringContaining(`“${python}” has no PyTorch`),
      remedy: expect.stringContaining("pip install torch"),
    });
});

it("A twin that never stops printing is ended", async () => {
  const run = await runPython(INTERPRETER, "for (;;) console.log('x'.repeat(1000))");
  expect(run).toEqual({ kind: "stopped", because: "it printed more than 100000 characters" });
});
