import { expect, it } from "vitest";
import { dataSetsOf } from "./data-sets";
import { lessonImports } from "./piece";
import { step } from "./testing/notebook-steps";

/** The data sets of a lesson whose cells have these sources. */
function dataSetsIn(...sources: string[]): string[] {
  const steps = sources.map((source, i) => step(source, { kind: "show" }, `cell-${i}`));
  return dataSetsOf({ controls: {}, imports: lessonImports(steps.map((code) => ({ code }))), steps });
}

it.each([
  ["calls it", 'import { data } from "gradbook";\nconst { x } = data.digits();'],
  ["takes it apart", 'import { data as sets } from "gradbook";\nconst { digits } = sets;'],
])("A program that imports data and %s is given the digits", (_, source) => {
  expect(dataSetsIn(source)).toEqual(["digits"]);
});

it("A cell that reads another cell's import of data is given the digits too", () => {
  expect(dataSetsIn('import { data } from "gradbook";', "data.digits().y")).toEqual(["digits"]);
});

it.each([
  ["a name of the reader's own", "const digits = 4;\ndigits + 1;"],
  ["another data set", 'import { data } from "gradbook";\ndata.moons();'],
  ["a longer word", 'import { data } from "gradbook";\nconst digitsShown = data.moons();'],
])("Nothing is fetched for %s", (_, source) => {
  expect(dataSetsIn(source)).toEqual([]);
});
