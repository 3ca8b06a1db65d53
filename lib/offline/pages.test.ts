import { expect, test } from "vitest";
import { isPagesCache, pageOf, pagesCache } from "./pages";

test.each([
  ["/lessons/relu", "/lessons/relu"],
  ["/lessons/relu/", "/lessons/relu"],
  ["/lessons/relu?draft=1#kink", "/lessons/relu"],
  ["/", "/"],
  ["/?x=1", "/"],
])("The page at %s is kept as %s", (address, page) => {
  expect(pageOf(new URL(address, "https://course.example"))).toBe(page);
});

test("A build's pages are known by their name from other caches, and begin as all that is forgotten at once", () => {
  expect(isPagesCache(pagesCache("b1"))).toBe(true);
  expect(isPagesCache("gradbook-large")).toBe(false);
  expect(pagesCache("b1")).toMatch(/^gradbook/);
  expect(pagesCache("b1")).not.toBe(pagesCache("b2"));
});
