import type { Shape, Show, Unless } from "./shape-types";
import type { Tensor } from "./tensor";

/** What stands beside a tensor in an operation on two. */
export type Operand = Tensor | number;

type SizeOfBoth<A extends number, B extends number> = number extends A
  ? B extends 1
    ? number
    : B
  : number extends B
    ? A extends 1
      ? number
      : A
    : A extends 1
      ? B
      : B extends 1 | A
        ? A
        : never;

/** The shape that both fit, or how two sizes differ. */
type FromTheRight<A extends Shape, B extends Shape, Done extends Shape = []> = A extends readonly [
  ...infer AHead extends Shape,
  infer ALast extends number,
]
  ? B extends readonly [...infer BHead extends Shape, infer BLast extends number]
    ? [SizeOfBoth<ALast, BLast>] extends [never]
      ? `${ALast} meets ${BLast} in dimension -${[...Done, 0]["length"]} (counted from the right)`
      : FromTheRight<AHead, BHead, [SizeOfBoth<ALast, BLast>, ...Done]>
    : [...A, ...Done]
  : [...B, ...Done];

/** Shape after broadcasting; `Shape` when the shapes do not fit or a rank is unknown. */
export type Broadcast<A extends Shape, B extends Shape> = number extends A["length"] | B["length"]
  ? Shape
  : Extract<FromTheRight<A, B>, Shape> extends infer Both extends Shape
    ? [Both] extends [never]
      ? Shape
      : Both
    : never;

/** Why two shapes cannot be broadcast, as the error at run time says it; `never` when they can. */
export type BroadcastProblem<Operation extends string, A extends Shape, B extends Shape> = number extends
  | A["length"]
  | B["length"]
  ? never
  : FromTheRight<A, B> extends infer Reason extends string
    ? `${Operation}: ${Show<A>} and ${Show<B>} do not fit: ${Reason}. Sizes must be equal, or one of them 1.`
    : never;

type SizesOf<X extends Operand> = X extends Tensor ? X["shape"] : [];

type PairProblem<Operation extends string, A extends Operand, B extends Operand> = [B] extends [number]
  ? [A] extends [number]
    ? [A] extends [Tensor]
      ? never
      : `${Operation}: one of the two must be a tensor.`
    : never
  : [A] extends [number]
    ? never
    : BroadcastProblem<Operation, SizesOf<A>, SizesOf<B>>;

/** The second operand beside `A`, or the sentence that says why it does not fit. */
export type Beside<Operation extends string, A extends Operand, B extends Operand> = Unless<
  PairProblem<Operation, A, B>,
  B
>;

/** Shape of what an operation on two operands gives. */
export type Both<A extends Operand, B extends Operand> = [B] extends [number]
  ? SizesOf<A>
  : [A] extends [number]
    ? SizesOf<B>
    : Broadcast<SizesOf<A>, SizesOf<B>>;

/** Shape of `where(condition, a, b)`. */
export type WhereShape<C extends Tensor, A extends Operand, B extends Operand> = Broadcast<
  C["shape"],
  Broadcast<SizesOf<A>, SizesOf<B>>
>;
