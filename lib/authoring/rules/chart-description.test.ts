import { expect, it } from "vitest";
import { cellText } from "@/lib/lessons/testing/course-folder";
import { said } from "../testing/tiny-lesson";
import { chartDescription } from "./chart-description";

const plotting = (chart: string) => [cellText("a", `import { plot } from "gradbook";\nplot(${chart});`)];

it("A chart without a title is a problem at its cell", async () => {
  expect(
    await said(chartDescription, plotting('{ kind: "line", series: [{ name: "a", y: [1, 2] }] }')),
  ).toEqual(["10:1 The chart has no title; who cannot see it hears its title first."]);
});

it("A chart that has nothing to draw is a problem, with what it lacks", async () => {
  const [found] = await said(chartDescription, plotting('{ kind: "lines" }'));
  expect(found).toContain("10:1 The chart draws nothing: “lines” is no kind of plot.");
});

it("A chart with a title is no problem", async () => {
  const chart = '{ kind: "line", title: "Loss", series: [{ name: "a", y: [1, 2] }] }';
  expect(await said(chartDescription, plotting(chart))).toEqual([]);
});
