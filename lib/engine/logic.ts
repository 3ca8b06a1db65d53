import type { BinaryMethod, Operand } from "./broadcast";
import { combine, operands } from "./broadcast";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import { type Comparison, eq } from "./where";

function logical<Name extends string>(
  operation: Name,
  holds: (a: boolean, b: boolean) => boolean,
): Comparison<Name> {
  return ((a: Operand, b: Operand) => {
    const [x, y] = operands(operation, a, b);
    return combine(operation, x, y, "float64", (p, q) => (holds(p !== 0, q !== 0) ? 1 : 0), "bool");
  }) as Comparison<Name>;
}

/** Both are other than 0. */
export const logicalAnd: Comparison<"logicalAnd"> = logical("logicalAnd", (a, b) => a && b);

/** At least one is other than 0. */
export const logicalOr: Comparison<"logicalOr"> = logical("logicalOr", (a, b) => a || b);

/** It is 0. */
export function logicalNot<S extends Shape>(x: Tensor<S>): Tensor<S> {
  return eq(x as Tensor, 0) as Tensor<S>;
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    logicalAnd: BinaryMethod<"logicalAnd">;
    logicalOr: BinaryMethod<"logicalOr">;
    logicalNot(): Tensor<S>;
  }
}

addMethods({ logicalAnd, logicalOr, logicalNot });
