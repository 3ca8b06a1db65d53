import fc from "fast-check";
import { expect, test } from "vitest";
import { codeHtml } from "./code-html";
import { highlight } from "./highlight";

const plain = (html: string) =>
  html
    .replace(/<\/?span[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

test("Words are marked by what they are, and nothing of a program is markup", () => {
  const source = 'const a = x < 1 ? "<b>" : "&amp;"; // if';
  const html = codeHtml(source, highlight(source, "typescript"));
  expect(html).toContain('<span class="token keyword">const</span>');
  expect(html).toContain('<span class="token string">"&lt;b&gt;"</span>');
  expect(html).toContain('<span class="token comment">// if</span>');
  expect(html).toContain("&amp;amp;");
  expect(html).not.toContain("<b>");
  expect(plain(html)).toBe(source);
});

test("Any text comes out as it went in", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("typescript", "python", "unheard-of"), (source, language) => {
      expect(plain(codeHtml(source, highlight(source, language)))).toBe(source);
    }),
  );
});

test("Words of another text mark what there is, and lose nothing", () => {
  expect(plain(codeHtml("ab", ["keyword", 5, "", 3]))).toBe("ab");
  expect(plain(codeHtml("abcdef", ["keyword", 2]))).toBe("abcdef");
});
