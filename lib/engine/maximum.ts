import { mul } from "./arithmetic";
import { type Binary, type BinaryMethod, backTo, combine, type Operand, operands } from "./broadcast";
import { promote } from "./dtype";
import { record } from "./graph";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** The larger, element by element; NaN where either is NaN. At a tie each gets half the gradient. */
export const maximum = ((a: Operand, b: Operand) =>
  chosen("maximum", a, b, (p, q) => p > q)) as Binary<"maximum">;

/** The smaller, element by element; NaN where either is NaN. At a tie each gets half the gradient. */
export const minimum = ((a: Operand, b: Operand) =>
  chosen("minimum", a, b, (p, q) => p < q)) as Binary<"minimum">;

function chosen(
  operation: "maximum" | "minimum",
  a: Operand,
  b: Operand,
  beats: (p: number, q: number) => boolean,
): Tensor {
  const [x, y] = operands(operation, a, b);
  const type = promote(x, y);
  const result = combine(operation, x, y, type, (p, q) =>
    Number.isNaN(p) || !(beats(q, p) || Number.isNaN(q)) ? p : q,
  );
  const share = (own: Tensor, other: Tensor) =>
    combine(operation, own, other, type, (p, q) =>
      beats(p, q) ? 1 : beats(q, p) ? 0 : p === q ? 0.5 : nanShare,
    );
  return record(
    result,
    operation === "maximum" ? "MaximumBackward0" : "MinimumBackward0",
    [
      [x, (g) => backTo(mul(g, share(x, y)), x)],
      [y, (g) => backTo(mul(g, share(y, x)), y)],
    ],
    [x, y],
  );
}

/** Neither of two numbers is larger when one is NaN; PyTorch then passes the gradient to both. */
const nanShare = 1;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    maximum: BinaryMethod<"maximum">;
    minimum: BinaryMethod<"minimum">;
  }
}

addMethods({ maximum, minimum });
