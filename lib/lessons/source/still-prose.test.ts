import type { Element, Root } from "hast";
import { expect, test } from "vitest";
import { stillProse } from "./still-prose";

const element = (tagName: string, children: unknown[], properties = {}) =>
  ({ type: "element", tagName, properties, children }) as Element;
const text = (value: string) => ({ type: "text", value });
const word = (name: string, attributes: Record<string, string | null>, children: unknown[] = []) => ({
  type: "mdxJsxFlowElement",
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: "mdxJsxAttribute",
    name: key,
    value,
  })),
  children,
});
const made = (...children: unknown[]) => {
  const tree = { type: "root", children } as Root;
  stillProse()(tree);
  return tree.children as unknown[];
};

test("A paragraph of words and formulas is one string, and what is a sign in it stays a sign", () => {
  const paragraph = element("p", [
    text("If a < b & "),
    element("em", [text("c")]),
    word("Formula", { html: "<math></math>" }),
  ]);
  expect(made(paragraph)).toEqual([
    word("Still", { tag: "p", html: "If a &#x3C; b &#x26; <em>c</em><span><math></math></span>" }),
  ]);
});

test("A formula on its own within a list stands as it does elsewhere on the page", () => {
  const list = element("ul", [element("li", [word("Formula", { html: "<math></math>", display: null })])]);
  expect(made(list)).toEqual([
    word("Still", { tag: "ul", html: '<li><div class="formula"><math></math></div></li>' }),
  ]);
});

test("A heading keeps its anchor", () => {
  expect(made(element("h2", [text("Hinge")], { id: "hinge" }))).toEqual([
    word("Still", { tag: "h2", html: "Hinge", id: "hinge" }),
  ]);
});

test("A link to elsewhere tells nothing of where the reader comes from; one within the course needs not", () => {
  const links = ["https://example.org", "#hinge"].map((href) => element("a", [text("there")], { href }));
  expect(made(element("p", links))).toEqual([
    word("Still", {
      tag: "p",
      html: '<a href="https://example.org" rel="noreferrer noopener">there</a><a href="#hinge">there</a>',
    }),
  ]);
});

test("What comes to life is left alone; the prose inside it is still", () => {
  const alive = element("p", [text("It is "), word("Value", { of: "x" })]);
  const numbered = element("ol", [element("li", [text("third")])], { start: 3 });
  expect(made(alive, numbered)).toEqual([alive, numbered]);
  expect(made(word("Callout", { kind: "note" }, [element("p", [text("Mind.")]), alive]))).toEqual([
    word("Callout", { kind: "note" }, [word("Still", { tag: "p", html: "Mind." }), alive]),
  ]);
});
