import { expect, it } from "vitest";
import { step } from "../testing/notebook-steps";
import { errorOf, openEvaluator } from "../testing/run-steps";

const FIRST = step(
  'import { data } from "gradbook";\nconst { x, y } = data.digits();\n[x.sum().item(), y.item()];',
);

it("A cell without the bytes of a data set is told so, with the line of the call", async () => {
  const error = await errorOf(FIRST);
  expect(error).toMatchObject({ name: "ArgumentError", line: 2 });
  expect(error.message).toContain("have not been given to this program");
});

it("Bytes that come with a run are there for it and for later runs", async () => {
  const { run } = openEvaluator();
  const picture = new Uint8Array([...new Array<number>(64).fill(2), 9]);
  const [given] = await run([FIRST], {}, { digits: picture });
  const [later] = await run([FIRST]);
  for (const result of [given, later])
    expect(result).toMatchObject({
      output: { value: { items: [{ value: 128 }, { value: 9 }] } },
    });
});
