import { type DType, onesLike } from "../index";
import { accumulated, difference, elementwise, toleranceFor } from "./compare";
import { decode, dtypeOf, type GoldenCase, type GoldenTensor } from "./golden";
import { type Inputs, operations } from "./operations";

/** Inputs that are indices or masks. */
const wholeInputs: Record<string, DType> = { i: "int64", m: "bool", c: "bool" };
const elementwiseKinds = ["activation", "unary", "binary"];

function decodeInputs(golden: GoldenCase): Inputs {
  const entries = Object.entries(golden.inputs ?? {}).map(([name, value]) => {
    const wanted = golden.grads?.[name] !== undefined;
    const dtype = wanted ? dtypeOf(golden) : (wholeInputs[name] ?? dtypeOf(golden));
    return [name, decode(value, dtype, wanted)] as const;
  });
  return Object.fromEntries(entries);
}

/** Runs a case with inputs, an output and gradients; returns what is wrong, or null. */
export function runOperation(golden: GoldenCase): string | null {
  const operation = operations[golden.kind]?.[golden.op];
  if (operation === undefined) return `the engine has no ${golden.kind} "${golden.op}"`;
  const inputs = decodeInputs(golden);
  const output = operation(inputs, golden.args ?? {});
  const tolerance = toleranceFor(
    dtypeOf(golden),
    elementwiseKinds.includes(golden.kind) ? elementwise : accumulated,
  );
  const { unstable, gradOut, grads = {} } = golden;
  const expected = (own: GoldenTensor, double: GoldenTensor | undefined) => ({
    golden: double ?? own,
    own,
    unstable,
  });
  const misses = [difference("output", output, expected(golden.output!, golden.output64), tolerance)];
  if (Object.keys(grads).length > 0)
    output.backward(gradOut ? decode(gradOut, output.dtype) : onesLike(output));
  for (const [name, own] of Object.entries(grads))
    misses.push(
      difference(`gradient of ${name}`, inputs[name]!.grad, expected(own, golden.grads64?.[name]), tolerance),
    );
  return misses.find((miss) => miss !== null) ?? null;
}
