import { type DType, onesLike } from "../index";
import { accumulated, difference, elementwise, toleranceFor } from "./compare";
import { decode, dtypeOf, type GoldenCase } from "./golden";
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
  const misses = [
    difference("output", output, (golden.output64 ?? golden.output)!, tolerance, golden.unstable),
  ];
  const gradients = Object.entries(golden.grads64 ?? golden.grads ?? {});
  if (gradients.length > 0)
    output.backward(golden.gradOut ? decode(golden.gradOut, output.dtype) : onesLike(output));
  for (const [name, expected] of gradients)
    misses.push(difference(`gradient of ${name}`, inputs[name]!.grad, expected, tolerance, golden.unstable));
  return misses.find((miss) => miss !== null) ?? null;
}
