import { expect, it } from "vitest";
import { said } from "../testing/tiny-lesson";
import { typedNumber } from "./typed-number";

const value = '<Value of="1 / (1 + Math.exp(-5))" digits="3" />';
// 1 / (1 + e⁻⁵) = 0.99330…
const differs = (number: string) => `The text says ${number}, and the <Value> beside it is 0.993.`;

it.each([
  [`The sigmoid of 5 is 0.94, that is ${value}.`, "9:35", "0.94"],
  [`About ${value} ≈ 0.97 of it.`, "9:7", "0.97"],
  [`So ${value} (0.98) of it.`, "9:4", "0.98"],
  [`It comes to 0.9 (${value}).`, "9:18", "0.9"],
  [`It comes to 0.99 (${value}).`, "", ""],
  [`It is 1 (${value}).`, "", ""],
  [`Here $\\sigma(5) \\approx 0.95$, that is ${value}.`, "9:40", "0.95"],
  [`Here $\\sigma(5) = 0.9933$ (${value}).`, "", ""],
])("A number that is said to be the computed one is held against it: %s", async (text, place, number) => {
  const found = await said(typedNumber, [text]);
  expect(found).toEqual(number === "" ? [] : [`${place} ${differs(number)}`]);
});

it("Numbers that only stand near a computed one are left alone", async () => {
  expect(
    await said(typedNumber, [
      `Of 3 layers the 2nd gives ${value}, and after 10 more, ${value} of 7.`,
      `At 5 it is ${value}; at 6 more. Twice 0.1 is ${value}, and at 5 (${value}) 1 + 1 = ${value}.`,
    ]),
  ).toEqual([]);
});
