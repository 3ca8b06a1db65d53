import { type BinaryMethod, combine, type Operand, operands } from "./broadcast";
import type { Beside, Both, WhereShape } from "./broadcast-types";
import { requireTensor } from "./checks";
import { fullLike } from "./create";
import { allocate, promote } from "./dtype";
import { broadcastView, elements, elementsAs, fromData } from "./elements";
import { DtypeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { broadcastShapes } from "./shape";
import type { Shape } from "./shape-types";
import { sumTo } from "./sum";
import type { Tensor } from "./tensor";

/** A comparison, element by element with broadcasting; the result is bool. Anything beside NaN is false, only ≠ is true. */
export type Comparison<Name extends string> = <A extends Tensor, B extends Operand>(
  a: A,
  b: Beside<Name, A, B>,
) => Tensor<Both<A, B>>;

function comparison<Name extends string>(
  operation: Name,
  holds: (a: number, b: number) => boolean,
): Comparison<Name> {
  return ((a: Operand, b: Operand) => {
    const [x, y] = operands(operation, a, b);
    return combine(operation, x, y, promote(x, y), (p, q) => (holds(p, q) ? 1 : 0), "bool");
  }) as Comparison<Name>;
}

/** a = b. */
export const eq: Comparison<"eq"> = comparison("eq", (a, b) => a === b);
/** a ≠ b. */
export const ne: Comparison<"ne"> = comparison("ne", (a, b) => a !== b);
/** a > b. */
export const gt: Comparison<"gt"> = comparison("gt", (a, b) => a > b);
/** a ≥ b. */
export const ge: Comparison<"ge"> = comparison("ge", (a, b) => a >= b);
/** a < b. */
export const lt: Comparison<"lt"> = comparison("lt", (a, b) => a < b);
/** a ≤ b. */
export const le: Comparison<"le"> = comparison("le", (a, b) => a <= b);

/**
 * `a` where `condition` holds, else `b`, with broadcasting. The branch not taken gets gradient 0, which a rule behind
 * it may still turn into NaN (0 · inf). As torch.where.
 */
export function where<C extends Tensor, A extends Operand, B extends Operand>(
  condition: C,
  a: Beside<"where", C, A>,
  b: Beside<"where", A, B>,
): Tensor<WhereShape<C, A, B>>;
export function where(condition: Tensor, a: Operand, b: Operand): Tensor {
  requireTensor("where", condition, "the condition");
  if (condition.dtype !== "bool")
    throw new DtypeError(
      `where: the condition must be bool, as in PyTorch; this is ${condition.dtype}. Compare first, as in x.gt(0).`,
    );
  const [x, y] = operands("where", a, b);
  const dtype = promote(x, y);
  const shape = broadcastShapes("where", condition.shape, broadcastShapes("where", x.shape, y.shape));
  const [test, left, right] = [
    elements(broadcastView(condition, shape)),
    elementsAs(broadcastView(x, shape), dtype),
    elementsAs(broadcastView(y, shape), dtype),
  ];
  const out = allocate(dtype, test.length);
  for (let i = 0; i < out.length; i++) out[i] = test[i] !== 0 ? left[i]! : right[i]!;
  return record(fromData(out, shape, dtype), "WhereBackward0", [
    [x, (g) => sumTo(where(condition, g, zeroOf(g)), x.shape)],
    [y, (g) => sumTo(where(condition, zeroOf(g), g), y.shape)],
  ]);
}

function zeroOf(g: Tensor): Tensor {
  return fullLike(g, 0);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    eq: BinaryMethod<"eq">;
    ne: BinaryMethod<"ne">;
    gt: BinaryMethod<"gt">;
    ge: BinaryMethod<"ge">;
    lt: BinaryMethod<"lt">;
    le: BinaryMethod<"le">;
  }
}

addMethods({ eq, ne, gt, ge, lt, le });
