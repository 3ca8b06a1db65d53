import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { inOrder } from "../order";
import { arbitraryLog } from "../testing/arbitrary-log";
import { answered, attempted, drafted } from "../testing/events";
import { readPortable, writePortable } from "./file";

const SAVED = Date.parse("2026-11-22T08:00:00Z");
const RUNS = Number(process.env.GRADBOOK_RUNS ?? 1_000);
const events = [drafted("let a = 1;"), attempted("slope", "b", "correct"), answered("kink", "x", false)];
const whole = writePortable({ settings: { "gradbook-theme": "dark" }, events }, SAVED);

/** What is said of a file that is not read. */
function refusal(text: string): string {
  const read = readPortable(text);
  return read.kind === "refused" ? read.because : "it was read";
}

test("What was exported is read as it was, whatever the log holds", () => {
  const settings = fc.dictionary(
    fc.string().filter((name) => name !== "__proto__"),
    fc.string(),
  );
  fc.assert(
    fc.property(arbitraryLog, settings, (log, chosen) => {
      const read = readPortable(writePortable({ settings: chosen, events: log }, SAVED));
      expect(read).toEqual({ kind: "read", value: { settings: { ...chosen }, events: log } });
      if (read.kind === "read") expect(inOrder(read.value.events)).toEqual(inOrder(log));
    }),
    { numRuns: RUNS },
  );
});

test("An event of a newer page is kept with all that it holds", () => {
  const dreamt = { version: 3, kind: "dreamt", at: 1, lesson: "relu", of: ["sheep", Number.NaN] };
  const read = readPortable(writePortable({ settings: {}, events: [dreamt] }, SAVED));
  expect(read).toMatchObject({ value: { events: [dreamt] } });
});

describe("a file is refused with the place", () => {
  it("where it was cut off", () => {
    const cut = whole.slice(0, whole.indexOf("let a") + 3);
    expect(refusal(cut)).toMatch(/damaged \(line 2, column \d+: the text ends too early\)/);
  });

  it("where a sign is none of JSON's", () => {
    expect(refusal(whole.replace('"at":', '"at"='))).toMatch(/line 2, column 6: “=1” is not expected/);
  });

  it.each([
    [
      "a text that is a number",
      '"text":"let a = 1;"',
      '"text":7',
      "events[0].text: a text is expected, not 7",
    ],
    ["a text that is missing", '"text":"let a = 1;",', "", "events[0].text: a text is expected, not nothing"],
    ["a place that is none", '"place":"cell:a"', '"place":"a"', "events[0].place: “a” cannot stand there"],
    ["a verdict that is a word", /"verdict":\{[^}]*\}/, '"verdict":"fine"', "events[1].verdict: an object"],
    [
      "a verdict that lost what it says",
      /"verdict":\{[^}]*\}/,
      '"verdict":{"kind":"incorrect","misses":[],"mistake":null}',
      "events[1].verdict.passed: a list is expected, not nothing",
    ],
    ["an answer without truth", '"correct":false', '"correct":"no"', "events[2].correct: true or false"],
    ["a time that is no time", /"at":\d+/, '"at":1e99', "events[0].at: 1e+99 cannot stand there"],
    ["a time that is infinite", /"at":\d+/, '"at":{"$number":"Infinity"}', "events[0].at: "],
    ["an event that is none", "[\n", "[\nnull,", "events[0]: an object is expected, not null"],
    ["no list of events", '"events"', '"event"', "events: a list is expected, not nothing"],
    ["a setting that is no text", '"dark"', "1", "settings.gradbook-theme: a text is expected, not 1"],
  ])("%s", (_, from, to, words) => {
    expect(refusal(whole.replace(from, to))).toContain(`damaged (${words}`);
  });

  it("where it is from somebody else, empty, newer or nested without end", () => {
    expect(refusal("")).toMatch(/empty/);
    for (const text of ["[]", "null", '"x"', '{"cells":[]}', '{"version":1,"lesson":"relu","texts":[]}'])
      expect(refusal(text)).toMatch(/not an export of your work.*under “Share”/);
    expect(refusal(whole.replace('"version":1', '"version":2'))).toMatch(/newer version of Gradbook.*Reload/);
    expect(refusal(whole.replace('"version":1', '"version":"1"'))).toMatch(/version: "1" is none/);
    expect(refusal(`${"[".repeat(1e5)}${"]".repeat(1e5)}`)).toMatch(/100 levels deep/);
    expect(refusal("[".repeat(1e5))).toMatch(/100 levels deep/);
    expect(refusal("[".repeat(99))).toMatch(/damaged \(line 1, column 100: the text ends too early/);
  });
});

describe("whatever a file holds", () => {
  const clear = /^This file .{20,}[.]/s;

  it("the reader does not throw, and says in words why it reads nothing", () => {
    const files = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => whole.replace("null", json)),
    );
    fc.assert(
      fc.property(files, (text) => {
        const read = readPortable(text);
        expect(read.kind === "read" || clear.test(read.because)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("a file that was changed somewhere is either refused in words, or whole", () => {
    const change = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.oneof(fc.string(), fc.json()));
    fc.assert(
      fc.property(change, ([at, gone, put]) => {
        const read = readPortable(whole.slice(0, at) + put + whole.slice(at + gone));
        if (read.kind === "refused") expect(read.because).toMatch(clear);
        else expect(readPortable(writePortable(read.value, SAVED))).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });
});
