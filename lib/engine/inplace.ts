import { add, div, mul, sub } from "./arithmetic";
import type { Operand } from "./broadcast";
import { type Bounds, clamp } from "./clamp";
import { fullLike } from "./create";
import { castNumber, isFloating } from "./dtype";
import { exp, relu, sigmoid, tanh } from "./elementary";
import { eachPlace, elements, fromData } from "./elements";
import { DtypeError, GradError, ShapeError } from "./errors";
import { isGradEnabled, record } from "./graph";
import { addMethods } from "./methods";
import { sameShape, showShape } from "./shape";
import type { Shape } from "./shape-types";
import { expand } from "./sum";
import type { Tensor } from "./tensor";

/** Writes `values` over the elements of `x` and counts the write; saved copies of `x` are invalid from now on. */
function overwrite(x: Tensor, values: ArrayLike<number>): void {
  const { data } = x.storage;
  eachPlace(x, (place, index) => {
    data[place] = castNumber(values[index]!, x.dtype);
  });
  x.storage.version++;
}

function checkMayChange(operation: string, x: Tensor, historyChanges: boolean): void {
  if (!isGradEnabled()) return;
  if (x.isLeaf && x.requiresGrad)
    throw new GradError(
      `${operation}: a leaf that requires a gradient cannot be changed in place, because its gradient would be that of a value that is gone. Use noGrad(() => …) for an update, or the operation without underscore.`,
    );
  if (x.isView && (x.requiresGrad || historyChanges))
    throw new GradError(
      `${operation}: a view cannot be changed in place while gradients are recorded. Use the operation without underscore, or clone() first.`,
    );
}

/** Makes `x` hold `result`, value and history. */
function become<T extends Tensor>(operation: string, x: T, result: Tensor): T {
  if (!sameShape(x.shape, result.shape))
    throw new ShapeError(
      `${operation}: the result has shape ${showShape(result.shape)} and does not fit into ${showShape(x.shape)}. Only the other operand is broadcast.`,
    );
  if (isFloating(result.dtype) && !isFloating(x.dtype))
    throw new DtypeError(
      `${operation}: a ${result.dtype} result does not fit into ${x.dtype}. Convert with x.to("float32") first.`,
    );
  checkMayChange(operation, x, result.node !== null);
  overwrite(x, elements(result));
  if (isGradEnabled() && result.node !== null) {
    x.node = result.node;
    x.storage.rebased++;
  }
  return x;
}

/** `x` as it is before the change, for rules that read it: its values on storage of their own, with its history. */
function before(x: Tensor): Tensor {
  if (!isGradEnabled()) return x;
  const copy = fromData(elements(x).slice(), x.shape, x.dtype);
  copy.node = x.node;
  copy.leafNode = x.leafNode;
  return copy;
}

/** `value` everywhere; what was there before has no influence any more, so its gradient is 0. */
function fill<T extends Tensor>(operation: string, x: T, value: number, name: string): T {
  return become(operation, x, record(fullLike(x, value) as Tensor, name, [[x, (g) => fullLike(g, 0)]]));
}

/** The elements of `source`, broadcast, written over those of `x`. As Tensor.copy_. */
function copy_<T extends Tensor>(x: T, source: Tensor): T {
  const whole = expand(source, x.shape) as Tensor;
  return become("copy_", x, isFloating(x.dtype) ? whole.to(x.dtype).mul(1) : whole.to(x.dtype));
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    // What has a trailing underscore changes the tensor itself and returns it.
    add_(other: Operand): this;
    sub_(other: Operand): this;
    mul_(other: Operand): this;
    div_(other: Operand): this;
    exp_(): this;
    relu_(): this;
    sigmoid_(): this;
    tanh_(): this;
    clamp_(bounds: Bounds): this;
    fill_(value: number): this;
    zero_(): this;
    copy_(source: Tensor): this;
  }
}

addMethods({
  add_: (x, other: Tensor) => become("add_", x, add(x, other)),
  sub_: (x, other: Tensor) => become("sub_", x, sub(x, other)),
  mul_: (x, other: Tensor) => become("mul_", x, mul(before(x), other)),
  div_: (x, other: Tensor) => become("div_", x, div(before(x), other)),
  exp_: (x) => become("exp_", x, exp(x)),
  relu_: (x) => become("relu_", x, relu(x)),
  sigmoid_: (x) => become("sigmoid_", x, sigmoid(x)),
  tanh_: (x) => become("tanh_", x, tanh(x)),
  clamp_: (x, bounds: Bounds) => become("clamp_", x, clamp(before(x), bounds)),
  fill_: (x, value: number) => fill("fill_", x, value, "FillBackward0"),
  zero_: (x) => fill("zero_", x, 0, "ZeroBackward0"),
  copy_,
});
