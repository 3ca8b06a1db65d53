import { expect, it } from "vitest";
import { said } from "../testing/tiny-lesson";
import { idleControl } from "./idle-control";

const slider = '<Slider name="x0" label="x" min="-4" max="4" value="1" />';

it("A control that nothing reads is a problem at its place", async () => {
  expect(await said(idleControl, ["Text.", "", slider])).toEqual([
    "11:1 Nothing reads the slider “x0”, so that moving it changes nothing.",
  ]);
});

it.each([
  ['<Value of="x0 + 1" />'],
  ['<FunctionPlot id="p" title="P" of="(x: number) => x" domain="-4 4" at="x0" />'],
  ['```ts cell id="a"\nx0 * 2\n```'],
])("A control is used by %s", async (user) => {
  expect(await said(idleControl, [slider, "", user])).toEqual([]);
});
