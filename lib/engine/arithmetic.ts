import {
  arithmetic,
  type Binary,
  type BinaryMethod,
  backTo,
  type Operand,
  type Operation,
  operand,
  withNumber,
} from "./broadcast";
import { requireOperand } from "./checks";
import { allocate, isFloating, promote } from "./dtype";
import { elements, fromData } from "./elements";
import { DtypeError } from "./errors";
import { GradNode, isRecorded, type Rule, record } from "./graph";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import { Tensor } from "./tensor";

const addition: Operation = { name: "add", at: (p, q) => p + q, pairs: "add", withNumber: "addNumber" };
const subtraction: Operation = { name: "sub", at: (p, q) => p - q, pairs: "sub", withNumber: "subNumber" };
const multiplication: Operation = { name: "mul", at: (p, q) => p * q, pairs: "mul", withNumber: "mulNumber" };
const division: Operation = { name: "div", at: (p, q) => p / q, pairs: "div", withNumber: "divNumber" };

/** a + b. */
export const add = ((a: Operand, b: Operand): Tensor => {
  const x = operand("add", a, b);
  const y = operand("add", b, a);
  const result = inAnyOrder(addition, x, y);
  return isRecorded(x, y) ? recordedSum(result, x, y) : result;
}) as Binary<"add">;

const partOfSum: Rule = (g, x) => backTo(g, x);

function recordedSum(result: Tensor, x: Tensor, y: Tensor): Tensor {
  const node = new GradNode("AddBackward0");
  if (y.requiresGrad) node.follow(y, partOfSum);
  if (x.requiresGrad) node.follow(x, partOfSum);
  return node.made(result);
}

/** a − b. */
export const sub = ((a: Operand, b: Operand): Tensor => {
  const x = operand("sub", a, b);
  const y = operand("sub", b, a);
  if (x.dtype === "bool" && y.dtype === "bool")
    throw new DtypeError(
      'sub: two bool tensors have no difference. Use ne(a, b) for the exclusive or, or x.to("float32") first.',
    );
  const result = arithmetic(subtraction, x, y, promote(x, y));
  return isRecorded(x, y)
    ? recordedDifference(result, x, y, typeof a === "number" ? "RsubBackward1" : "SubBackward0")
    : result;
}) as Binary<"sub">;

const subtracted: Rule = (g, y) => backTo(mul(g, -1), y);

function recordedDifference(result: Tensor, x: Tensor, y: Tensor, name: string): Tensor {
  const node = new GradNode(name);
  if (y.requiresGrad) node.follow(y, subtracted);
  if (x.requiresGrad) node.follow(x, partOfSum);
  return node.made(result);
}

/** a · b, element by element. */
export const mul = ((a: Operand, b: Operand): Tensor => {
  if (typeof b === "number" && a instanceof Tensor && a.dtype === "float32") return scaled(a, b);
  const x = operand("mul", a, b);
  const y = operand("mul", b, a);
  const result = inAnyOrder(multiplication, x, y);
  return isRecorded(x, y) ? recordedProduct(result, x, y) : result;
}) as Binary<"mul">;

const timesNumber: Rule<number> = (g, _x, _other, number) => mul(g, number);

/** a · number, of float32. */
function scaled(x: Tensor, number: number): Tensor {
  const result = withNumber(multiplication, x, number);
  if (!isRecorded(x)) return result;
  const node = new GradNode("MulBackward0");
  node.follow(x, timesNumber, x, number);
  node.saveNumber();
  return node.made(result);
}

const factorOfProduct: Rule = (g, factor, other) => backTo(mul(g, other), factor);

function recordedProduct(result: Tensor, x: Tensor, y: Tensor): Tensor {
  const node = new GradNode("MulBackward0");
  if (y.requiresGrad) {
    node.follow(y, factorOfProduct, x);
    node.save(x);
  }
  if (x.requiresGrad) {
    node.follow(x, factorOfProduct, y);
    node.save(y);
  }
  return node.made(result);
}

/** a / b, element by element; whole numbers divide to float32. Nothing is thrown at 0: 1/0 is inf, 0/0 NaN. */
export const div = ((a: Operand, b: Operand): Tensor => {
  const x = operand("div", a, b);
  const y = operand("div", b, a);
  const type = promote(x, y);
  const result = arithmetic(division, x, y, isFloating(type) ? type : "float32");
  if (!isRecorded(x, y)) return result;
  return record(
    result,
    typeof a === "number" ? "MulBackward0" : "DivBackward0",
    [
      [x, (g) => backTo(div(g, y), x)],
      [y, (g) => backTo(mul(g, div(div(mul(x, -1), y), y)), y)],
    ],
    y.requiresGrad ? [x, y] : [y],
  );
}) as Binary<"div">;

/** A sum or a product, the larger operand first: the kernels take a number only as the second. */
function inAnyOrder(operation: Operation, x: Tensor, y: Tensor): Tensor {
  const type = promote(x, y);
  return x.ndim === 0 && y.ndim > 0 ? arithmetic(operation, y, x, type) : arithmetic(operation, x, y, type);
}

/** −x. */
export function neg<S extends Shape>(x: Tensor<S>): Tensor<S>;
export function neg(x: number): number;
export function neg(x: Operand): Operand {
  requireOperand("neg", x);
  if (typeof x === "number") return -x;
  if (x.dtype === "bool")
    throw new DtypeError('neg: bool tensors have no negative. Use logicalNot(x), or x.to("float32") first.');
  const data = elements(x);
  const out = allocate(x.dtype, data.length);
  for (let i = 0; i < data.length; i++) out[i] = -data[i]!;
  return record(fromData(out, x.shape, x.dtype), "NegBackward0", [[x, (g) => neg(g)]]);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    add: BinaryMethod<"add">;
    sub: BinaryMethod<"sub">;
    mul: BinaryMethod<"mul">;
    div: BinaryMethod<"div">;
    neg(): Tensor<S>;
  }
}

addMethods({ add, sub, mul, div, neg });
