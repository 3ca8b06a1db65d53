import { expect, test } from "vitest";
import { words } from ".";

test("Every word is known once in each kind of text", () => {
  const known = words.flatMap(({ name, texts, questions = ["any"] }) =>
    texts.flatMap((text) => questions.map((question) => `${name} in ${text} ${question}`)),
  );
  expect(new Set(known).size).toBe(known.length);
});

test("Every word and every attribute says what it is for", () => {
  const silent = words.flatMap(({ name, about, attributes }) => [
    ...(about ? [] : [name]),
    ...Object.entries(attributes).flatMap(([key, attribute]) => (attribute.about ? [] : [`${name} ${key}`])),
  ]);
  expect(silent).toEqual([]);
});
