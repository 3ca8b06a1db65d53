import { describe, expect, it } from "vitest";
import { lessonText, withCourse } from "@/lib/lessons/testing/course-folder";
import { checkCourse } from "../check-course";

const lesson = (prerequisites: string, ...body: string[]) =>
  lessonText(...body).replace("prerequisites: []", `prerequisites: [${prerequisites}]`);
const courseJson = (...lessons: string[]) => JSON.stringify({ title: "T", subtitle: "S", lessons });

const check = (files: Record<string, string>, rule: string) =>
  withCourse(files, async (root) => {
    const { problems } = await checkCourse(root);
    return problems
      .filter((problem) => problem.rule === rule)
      .map(
        ({ file, line, column, seen }) => `${file.split("/").slice(-2).join("/")}:${line}:${column} ${seen}`,
      );
  });

describe("prerequisites", () => {
  it("in a circle are told once, with the way around", async () => {
    const files = {
      "course.json": courseJson("one", "two", "three"),
      "one/index.mdx": lesson("three", "Text."),
      "two/index.mdx": lesson("one", "Text."),
      "three/index.mdx": lesson("two", "Text."),
    };
    expect(await check(files, "prerequisite-cycle")).toEqual([
      "one/index.mdx:6:17 To read “one” one has to have read it: one needs three needs two needs one.",
    ]);
  });

  it("of a lesson on itself are told", async () => {
    expect(await check({ "one/index.mdx": lesson("one", "Text.") }, "prerequisite-cycle")).toEqual([
      "one/index.mdx:6:17 The lesson “one” is its own prerequisite.",
    ]);
  });

  it("that come later in the course are told where they are named", async () => {
    const files = {
      "course.json": courseJson("one", "two"),
      "one/index.mdx": lesson("two", "Text."),
      "two/index.mdx": lesson("", "Text."),
    };
    expect(await check(files, "prerequisite-order")).toEqual([
      "one/index.mdx:6:17 The prerequisite “two” comes after “one” in the course.",
    ]);
  });

  it("that come before, two ways to one lesson included, are no problem", async () => {
    const files = {
      "course.json": courseJson("one", "two", "three"),
      "one/index.mdx": lesson("", "Text."),
      "two/index.mdx": lesson("one", "Text."),
      "three/index.mdx": lesson("one, two", "Text."),
    };
    expect(await check(files, "prerequisite-cycle")).toEqual([]);
    expect(await check(files, "prerequisite-order")).toEqual([]);
  });
});

it("A link to a heading that another lesson does not have is told with those that it has", async () => {
  const files = {
    "one/index.mdx": lesson("", "[there](/lessons/two#the-kink) and [here](/lessons/two#the-bend)"),
    "two/index.mdx": lesson("", "## The kink", "", "Text."),
  };
  expect(await check(files, "dead-anchor")).toEqual([
    "one/index.mdx:9:36 The lesson “two” has no heading “the-bend”.",
  ]);
});

it("Claims that no lesson teaches are told in one warning", async () => {
  const claim = (id: string) => ({ id, claim: "It bends.", texts: ["S1"], verdict: "holds" });
  const files = {
    "claims.json": JSON.stringify([claim("C01"), claim("C02"), claim("C03")]),
    "one/index.mdx": lesson("", '<Claim id="C02" verdict="holds" evidence="a" asks="b">x</Claim>'),
  };
  expect(await check(files, "untaught-claim")).toEqual([
    expect.stringMatching(/\/claims\.json:1:1 No lesson teaches C01, C03\.$/),
  ]);
});
