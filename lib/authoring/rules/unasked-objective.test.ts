import { expect, it } from "vitest";
import { said } from "../testing/tiny-lesson";
import { unaskedObjective } from "./unasked-objective";

const lesson = `---
title: Tiny
summary: Tests read it.
objectives:
  - Say what it does
  - Say why
minutes: 5
prerequisites: []
sources: []
---

<Question id="q" />
`;
const question = (objectives: string) => `---
objectives: ${objectives}
---

What?

<Option correct>a <Feedback>Yes.</Feedback></Option>

<Option>b <Feedback>No.</Feedback></Option>
`;

it("An objective that nothing asks is a problem where it is written", async () => {
  const files = { "index.mdx": lesson, "questions/q/index.mdx": question("[1]") };
  expect(await said(unaskedObjective, files)).toEqual(["6:5 Nothing asks the objective 2, “Say why”."]);
});

it("Objectives that are all asked are no problem", async () => {
  const files = { "index.mdx": lesson, "questions/q/index.mdx": question("[1, 2]") };
  expect(await said(unaskedObjective, files)).toEqual([]);
});
