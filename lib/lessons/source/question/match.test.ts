import { describe, expect, it } from "vitest";
import { questionReaders, readMdx } from "..";

const read = (body: string) =>
  readMdx({
    file: "index.mdx",
    text: `---\nkind: match\n---\n\nWhich is which?\n\n${body}\n`,
    kind: "question",
  });

const pair = (left: string, right: string, more = "") =>
  `<Pair>\n<Left>${left}</Left>\n<Right>${right}</Right>\n${more}\n</Pair>\n\n`;

const seen = (body: string) => read(body).problems.map((problem) => problem.seen);

describe("pairs", () => {
  it("are a left item and a right one each, and right items outside of them belong to nothing", () => {
    const { tree, problems } = read(`${pair("a", "$x$")}${pair("b", "$y$")}<Right>z</Right>`);
    expect(problems).toEqual([]);
    expect(questionReaders.match.task(tree)).toEqual({
      kind: "match",
      pairs: [
        { left: "pair-1", right: "pair-1-right", mistaken: [] },
        { left: "pair-2", right: "pair-2-right", mistaken: [] },
      ],
      rights: ["pair-1-right", "pair-2-right", "right-1"],
    });
  });

  it("share a right item that looks the same", () => {
    const { tree } = read(`${pair("a", "$x$")}${pair("b", "y")}${pair("c", " $x$ ")}`);
    expect(questionReaders.match.task(tree)).toMatchObject({
      pairs: [{ right: "pair-1-right" }, { right: "pair-2-right" }, { right: "pair-1-right" }],
      rights: ["pair-1-right", "pair-2-right"],
    });
  });

  it("have words for a particular wrong partner, which is called by its name", () => {
    const words = '<Feedback for="z">No z.</Feedback>\n<Feedback>Not this.</Feedback>';
    const { tree, problems } = read(`${pair("a", "x", words)}${pair("b", "y")}<Right name="z">z</Right>`);
    expect(problems).toEqual([]);
    expect(questionReaders.match.task(tree)).toMatchObject({
      pairs: [{ mistaken: [{ right: "right-1", feedback: "pair-1-as-z" }] }, { mistaken: [] }],
    });
  });
});

describe("problems of a match question", () => {
  const two = `${pair("a", "x")}${pair("b", "y")}`;
  it.each([
    ["", "the question has no pairs"],
    [pair("a", "x"), "the question has one pair"],
    [`${pair("a", "x")}${pair("b", "x")}`, "all right items look the same"],
    [`${two}<Pair>\n<Left>c</Left>\n</Pair>`, "the pair has no <Right>"],
    [`${two}${pair("c", "z", "<Left>d</Left>")}`, "a second <Left> in the pair"],
    [`${two}${pair("a", "z")}`, "the same left item stands in a pair already"],
    [`${two}<Right>x</Right>`, "the right item stands there already"],
    [
      `${two}<Right name="n">z</Right>\n\n<Right name="n">w</Right>`,
      'another right item is called "n" already',
    ],
    [`${two}${pair("c", "z", '<Feedback for="q">d</Feedback>')}`, 'no right item has the name "q"'],
    [
      `${two}<Pair>\n<Left>c</Left>\n<Right name="own">z</Right>\n<Feedback for="own">d</Feedback>\n</Pair>`,
      'the feedback for "own" speaks of the right partner',
    ],
    [
      `${two}${pair("c", "z", "<Feedback>d</Feedback>\n<Feedback>e</Feedback>")}`,
      "a second feedback for the same",
    ],
    [`${two}<Feedback>c</Feedback>`, "the feedback belongs to nothing"],
  ])("%#: are said in words", (body, problem) => {
    expect(seen(body)).toContain(problem);
  });
});
