import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeProblem } from "../describe-problem";
import { guideFences, readGuide } from "../guide/guide-fences";
import { PROJECT } from "../project";
import { questionKinds } from "../source/question";
import { words } from "../source/vocabulary";
import { editorSchemas } from "./schemas";
import { editorSnippets, nameOf } from "./snippets";

const EDITOR = join(PROJECT, ".vscode");
const readJson = async (name: string) => JSON.parse(await readFile(join(EDITOR, name), "utf8"));

/** `npx vitest run lib/lessons/editor -u` writes these files anew. */
test("The editor's schemas are those that the checker reads by", async () => {
  for (const [name, text] of Object.entries(editorSchemas()))
    await expect(text).toMatchFileSnapshot(join(EDITOR, "schemas", name));
});

test("Each schema is named for its file in the editor's settings", async () => {
  const { "json.schemas": schemas } = await readJson("settings.json");
  expect(schemas).toEqual(
    Object.keys(editorSchemas()).map((name) => ({ fileMatch: [name], url: `./.vscode/schemas/${name}` })),
  );
});

test("The editor's snippets are made from the vocabulary and from the guide's questions", async () => {
  const snippets = editorSnippets(guideFences(await readGuide()));
  const text = `${JSON.stringify(snippets, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(EDITOR, "gradbook.code-snippets"));
});

test("There is a snippet for every word and for every kind of question", async () => {
  const names = Object.keys(await readJson("gradbook.code-snippets"));
  expect(names).toEqual(expect.arrayContaining(words.map(nameOf)));
  expect(names).toEqual(expect.arrayContaining(questionKinds.map((kind) => `Question: ${kind}`)));
});

test("The editor's task finds file, line, column, rule and words in what lessons:check prints", async () => {
  const { tasks } = await readJson("tasks.json");
  const { regexp, file, line, column, code, severity, message } = tasks[0].problemMatcher.pattern;
  const printed = describeProblem({
    file: "lessons/relu/index.mdx",
    line: 37,
    column: 4,
    rule: "unknown-component",
    seen: "unknown component <Slyder>",
    remedy: "Did you mean <Slider>?",
  });
  const found = new RegExp(regexp).exec(printed);
  expect([file, line, column, code, message].map((group) => found?.[group])).toEqual([
    "lessons/relu/index.mdx",
    "37",
    "4",
    "unknown-component",
    "unknown component <Slyder> → Did you mean <Slider>?",
  ]);
  const warned = new RegExp(regexp).exec("a.mdx:3:1  long-sentence (warning)  50 words → Make two of it.");
  expect([code, severity, message].map((group) => warned?.[group])).toEqual([
    "long-sentence",
    "warning",
    "50 words → Make two of it.",
  ]);
});
