import { expect, test } from "vitest";
import { textHash } from "./text-hash";

// FNV-1a's published test vectors, 32 bit.
test.each([
  ["", "0-811c9dc5"],
  ["a", "1-e40c292c"],
  ["foobar", "6-bf9cf968"],
])("the hash of %j is FNV-1a's", (text, hash) => {
  expect(textHash(text)).toBe(hash);
});
