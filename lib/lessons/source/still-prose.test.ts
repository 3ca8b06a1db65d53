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
/** What stands in the page for prose. */
const prose = (name: "div" | "span", html: string) =>
  expect.objectContaining({
    name,
    attributes: [
      { type: "mdxJsxAttribute", name: "className", value: "still" },
      { type: "mdxJsxAttribute", name: "suppressHydrationWarning", value: null },
      {
        type: "mdxJsxAttribute",
        name: "dangerouslySetInnerHTML",
        value: expect.objectContaining({ value: JSON.stringify({ __html: html }) }),
      },
    ],
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
    prose("div", "<p>If a &#x3C; b &#x26; <em>c</em><span><math></math></span></p>"),
  ]);
});

test("A formula on its own within a list stands as it does elsewhere on the page", () => {
  const list = element("ul", [element("li", [word("Formula", { html: "<math></math>", display: null })])]);
  expect(made(list)).toEqual([prose("div", '<ul><li><div class="formula"><math></math></div></li></ul>')]);
});

test("A heading keeps its anchor", () => {
  expect(made(element("h2", [text("Hinge")], { id: "hinge" }))).toEqual([
    prose("div", '<h2 id="hinge">Hinge</h2>'),
  ]);
});

test("A link to elsewhere tells nothing of where the reader comes from; one within the course needs not", () => {
  const links = ["https://example.org", "#hinge"].map((href) => element("a", [text("there")], { href }));
  expect(made(element("p", links))).toEqual([
    prose(
      "div",
      '<p><a href="https://example.org" rel="noreferrer noopener">there</a><a href="#hinge">there</a></p>',
    ),
  ]);
});

test("What comes to life is left alone; the prose around and inside it is still", () => {
  const value = word("Value", { of: "x" });
  const words = [text("It is "), value, text(", "), element("em", [text("now")]), text(" and ")];
  const formula = word("Formula", { html: "<math></math>" });
  const alive = element("p", [...words, formula]);
  const left = element("p", [...words, prose("span", "<span><math></math></span>")]);
  const before = element("p", [text("Mind.")]);
  const numbered = element("ol", [element("li", [text("third")])], { start: 3 });
  const around = prose("div", '<p>Mind.</p><ol start="3"><li>third</li></ol>');
  expect(made(before, numbered, alive)).toEqual([around, left]);
  expect(made(word("Callout", { kind: "note" }, [before, numbered, alive]))).toEqual([
    word("Callout", { kind: "note" }, [around, left]),
  ]);
});
