import { expect, it } from "vitest";
import { cellText } from "@/lib/lessons/testing/course-folder";
import { said } from "../testing/tiny-lesson";
import { cellUnsteady } from "./cell-unsteady";

it("A cell whose output hangs on the clock is a problem at its place, and its neighbours are none", async () => {
  const cells = [
    cellText("seeded", "Math.random()"),
    cellText("clock", "performance.now() + Math.random()"),
    cellText("still", "1 + 1"),
  ];
  expect(await said(cellUnsteady, cells)).toEqual([
    "15:1 Run twice, the cell “clock” gave two different outputs.",
  ]);
});
