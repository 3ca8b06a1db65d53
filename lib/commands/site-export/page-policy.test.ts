import { expect, test } from "vitest";
import { withPolicy } from "./page-policy";

const page = (body: string) => `<html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`;

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
}

test("An inline script is allowed by its hash, and any other is not", () => {
  // The example of the specification, https://www.w3.org/TR/CSP2/#script-src-hash-usage
  const html = withPolicy(page("<script>alert('Hello, world.');</script>"));
  expect(policyOf(html)).toContain(
    "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';",
  );
  expect(policyOf(html)).not.toContain("script-src 'self' 'unsafe-inline'");
});

test("A script with an address needs no hash, and of two equal ones one is enough", () => {
  const html = withPolicy(
    page('<script src="/a.js" async=""></script><script>1</script><script id="b">1</script>'),
  );
  expect(policyOf(html).match(/sha256-/g)).toHaveLength(1);
});

test("The policy stands before everything that it speaks of, and a page's own dollars stay", () => {
  const html = withPolicy(page("<p>$& costs $1</p>"));
  expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv/);
  expect(html).toContain("<p>$& costs $1</p>");
});

test("A page without the head that is expected is refused", () => {
  expect(() => withPolicy("<html></html>")).toThrow(/charSet/);
});
