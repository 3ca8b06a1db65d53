import { describe, expect, it } from "vitest";
import { said } from "../testing/tiny-lesson";
import { longParagraph } from "./long-paragraph";
import { longSentence } from "./long-sentence";
import { readingLevel } from "./reading-level";
import { readingTime } from "./reading-time";

const words = (count: number, word = "cat") => Array.from({ length: count }, () => word).join(" ");
const easy = "A cat sat on a mat. It was red. ";
const hard =
  "Contemporary representational architectures incorporate parametrised nonlinear transformations, necessitating considerable computational sophistication. ";

describe("what is hard to read is a warning", () => {
  it("a section of long words, at its heading", async () => {
    const body = ["## Easy", "", easy.repeat(20), "", "## Hard", "", hard.repeat(10)];
    const [found, ...others] = await said(readingLevel, body);
    expect(others).toEqual([]);
    expect(found).toMatch(/^13:1 This section reads like a text for grade \d\d\.$/);
  });

  it("a sentence of more than 45 words, at its paragraph", async () => {
    expect(await said(longSentence, [`${words(45)}.`, "", `Short. Now ${words(45)}.`])).toEqual([
      "11:1 The sentence “Now cat cat cat cat …” has 46 words.",
    ]);
  });

  it("a paragraph of more than 150 words", async () => {
    expect(await said(longParagraph, [`${words(30)}. `.repeat(5), "", `${words(30)}. `.repeat(6)])).toEqual([
      "11:1 The paragraph has 180 words.",
    ]);
  });

  it("a lesson that takes longer to read than it says, at its minutes", async () => {
    expect(await said(readingTime, [`${words(30)}. `.repeat(30)])).toEqual([]);
    expect(await said(readingTime, [`${words(30)}. `.repeat(31)])).toEqual([
      "5:10 The text has 930 words, which take 6 minutes to read; the lesson says 5.",
    ]);
  });
});

it("A formula counts as one word, and programs as none", async () => {
  const formula = `${words(44)} $a + b + c + d + e$.`;
  expect(await said(longSentence, [formula, "", `\`\`\`ts\n${words(60)}\n\`\`\``])).toEqual([]);
});
