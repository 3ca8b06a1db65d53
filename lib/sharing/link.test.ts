import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Changes } from "./changes";
import { isSharedFragment } from "./fragment";
import { LONGEST_FRAGMENT, linkFragment, readFragment } from "./link";
import { MOST_UNPACKED_BYTES } from "./packed";
import { arbitraryChanges } from "./testing/arbitrary-changes";

const small: Changes = { lesson: "relu", texts: [["cell:gate", "1 + 2; // 🙂"]], controls: [["x0", -1.5]] };

/** A link made without our code. */
const linkOf = (content: unknown) =>
  `#shared=${deflateSync(typeof content === "string" ? content : JSON.stringify(content)).toString("base64url")}`;
const written = { version: 1, ...small };

const because = async (fragment: string) => {
  const opened = await readFragment(fragment);
  return opened.kind === "refused" ? opened.because : "it was read";
};

test("What is put into a link comes out of it, whatever the texts", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChanges(), async (changes) => {
      const fragment = await linkFragment(changes);
      fc.pre(fragment.length <= LONGEST_FRAGMENT);
      expect(isSharedFragment(fragment)).toBe(true);
      expect(await readFragment(fragment)).toEqual({ kind: "read", value: changes });
    }),
    { numRuns: 300 },
  );
});

test("A link is zlib in base64url: other programs read and write it", async () => {
  const fragment = await linkFragment(small);
  expect(fragment).toMatch(/^#shared=[A-Za-z0-9_-]+$/);
  const bytes = Buffer.from(fragment.slice("#shared=".length), "base64url");
  expect(JSON.parse(inflateSync(bytes).toString())).toEqual(written);
  expect(await readFragment(linkOf(written))).toEqual({ kind: "read", value: small });
});

test("A program of a screen fits into a link several times over", async () => {
  const lines = Array.from({ length: 40 }, (_, i) => `const value${i} = tensor([${i}, ${i * 7}]).sum();`);
  const fragment = await linkFragment({ ...small, texts: [["cell:gate", lines.join("\n")]] });
  expect(fragment.length).toBeLessThan(LONGEST_FRAGMENT / 4);
});

describe("a link that cannot be trusted is refused in words", () => {
  it.each([
    ["no base64", "#shared=%%%not-base64", /damaged/],
    ["nothing after the sign", "#shared=", /damaged/],
    ["random bytes", "#shared=AAAAAAAAAAAA", /damaged/],
    ["too long", `#shared=${"A".repeat(LONGEST_FRAGMENT)}`, /too long.*as a file/],
    ["no JSON", linkOf("let x = 1"), /damaged/],
    ["JSON of something else", linkOf({ title: "<img src=x onerror=__xss=1>", code: "1" }), /damaged/],
    ["a newer version", linkOf({ ...written, version: 2 }), /newer version.*Reload/],
    ["texts that are no list", linkOf({ ...written, texts: { gate: "1" } }), /damaged/],
    ["a text that is a number", linkOf({ ...written, texts: [["cell:gate", 1]] }), /damaged/],
    ["a place called __proto__", linkOf({ ...written, texts: [["__proto__", "1"]] }), /damaged/],
    ["a field __proto__", linkOf('{"__proto__":{"version":1,"lesson":"relu","texts":[]}}'), /damaged/],
    [
      "a slider at infinity",
      linkOf('{"version":1,"lesson":"relu","texts":[],"controls":[["x0",1e999]]}'),
      /damaged/,
    ],
    ["a control set to a list", linkOf({ ...written, controls: [["x0", [1]]] }), /damaged/],
    ["a control set to nothing", linkOf({ ...written, controls: [["x0", null]] }), /damaged/],
    ["lists in lists", linkOf("[".repeat(200_000)), /damaged/],
    [
      "bytes that are no UTF-8",
      `#shared=${deflateSync(Buffer.from([0x22, 0xff])).toString("base64url")}`,
      /damaged/,
    ],
  ])("%s", async (_, fragment, words) => {
    expect(await because(fragment)).toMatch(words);
  });

  it("a bomb: little that unpacks to a lot", async () => {
    const bomb = `#shared=${deflateSync("0".repeat(5_000_000)).toString("base64url")}`;
    expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT);
    expect(await because(bomb)).toMatch(/unpacks to more than any lesson holds/);
    expect(5_000_000).toBeGreaterThan(MOST_UNPACKED_BYTES);
  });

  it("any link whose end is cut off", async () => {
    const fragment = linkOf(written);
    for (let length = "#shared=".length; length < fragment.length; length += 1)
      expect(await because(fragment.slice(0, length))).toMatch(/damaged/);
  });
});

test("A link with one sign changed never brings another text than it was made with", async () => {
  const fragment = linkOf(written);
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 8, max: fragment.length - 1 }), fc.nat(63), async (at, nth) => {
      const opened = await readFragment(fragment.slice(0, at) + signs[nth] + fragment.slice(at + 1));
      // A few bits between the last letter and the checksum mean nothing.
      if (opened.kind === "read") expect(opened.value).toEqual(small);
      else expect(opened.because).toMatch(/damaged/);
    }),
    { numRuns: 500 },
  );
});

test("No fragment whatever makes the reader throw: ten thousand of them", async () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.base64String({ maxLength: 300 }),
    fc.json().map((json) => linkOf(json).slice("#shared=".length)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
    fc
      .record({
        version: fc.constant(1),
        lesson: fc.anything(),
        texts: fc.anything(),
        controls: fc.anything(),
      })
      .map((content) =>
        linkOf(JSON.stringify(content, (_, each) => (typeof each === "bigint" ? 0 : each)) ?? "").slice(
          "#shared=".length,
        ),
      ),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const opened = await readFragment(`#shared=${text}`);
      if (opened.kind === "refused") expect(opened.because.length).toBeGreaterThan(20);
    }),
    { numRuns: 10_000 },
  );
});
