import { requireNumber, requireTensor, requireWhole } from "./checks";
import { allocate } from "./dtype";
import { broadcastView, elements, fromData } from "./elements";
import { DtypeError, ShapeError } from "./errors";
import { named } from "./graph";
import { pick } from "./indexing";
import { addMethods } from "./methods";
import { broadcastShapes, sameShape, showShape } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";
import { where } from "./where";

/** `value` where `mask` holds, else x. As torch.masked_fill. */
export function maskedFill(x: Tensor, mask: Tensor, value: number): Tensor {
  requireTensor("maskedFill", x);
  requireTensor("maskedFill", mask, "the mask");
  requireNumber("maskedFill", value, "the value");
  checkMask("maskedFill", mask);
  const filled = where(mask, value, x);
  return named(filled, "MaskedFillBackward0");
}

/** The elements for which `mask` holds, as a list. As torch.masked_select. */
export function maskedSelect(x: Tensor, mask: Tensor): Tensor<[number]> {
  requireTensor("maskedSelect", x);
  requireTensor("maskedSelect", mask, "the mask");
  checkMask("maskedSelect", mask);
  const shape = broadcastShapes("maskedSelect", x.shape, mask.shape);
  const wanted = elements(broadcastView(mask, shape));
  const places = Array.from(wanted, (holds, i) => (holds ? i : -1)).filter((i) => i >= 0);
  const whole: Tensor = sameShape(shape, x.shape) ? x : x.expand(shape);
  return pick(whole, places, [places.length], "MaskedSelectBackward0") as Tensor as Tensor<[number]>;
}

function checkMask(operation: string, mask: Tensor): void {
  if (mask.dtype !== "bool")
    throw new DtypeError(
      `${operation}: a mask is bool, this is ${mask.dtype}. Compare first, as in x.gt(0).`,
    );
}

/** The last two dimensions with 0 above the diagonal (`diagonal` > 0: further up). As torch.tril. */
export function tril<X extends Tensor>(x: X, diagonal?: number): Tensor<X["shape"]>;
export function tril(x: Tensor, diagonal = 0): Tensor {
  requireTensor("tril", x);
  requireWhole("tril", diagonal, "the diagonal");
  return named(
    triangle("tril", x, (row, column) => column - row <= diagonal),
    "TrilBackward0",
  );
}

/** The last two dimensions with 0 below the diagonal (`diagonal` > 0: further up). As torch.triu. */
export function triu<X extends Tensor>(x: X, diagonal?: number): Tensor<X["shape"]>;
export function triu(x: Tensor, diagonal = 0): Tensor {
  requireTensor("triu", x);
  requireWhole("triu", diagonal, "the diagonal");
  return named(
    triangle("triu", x, (row, column) => column - row >= diagonal),
    "TriuBackward0",
  );
}

function triangle(operation: string, x: Tensor, keeps: (row: number, column: number) => boolean): Tensor {
  if (x.ndim < 2) throw new ShapeError(`${operation}: needs a matrix, got ${showShape(x.shape)}.`);
  const [rows, columns] = [x.shape.at(-2)!, x.shape.at(-1)!];
  const mask = allocate("bool", rows * columns);
  for (let i = 0; i < mask.length; i++) mask[i] = keeps(Math.floor(i / columns), i % columns) ? 1 : 0;
  return where(fromData(mask, [rows, columns], "bool"), x, 0);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    maskedFill(mask: Tensor, value: number): Tensor<S>;
    maskedSelect(mask: Tensor): Tensor<[number]>;
    tril(diagonal?: number): Tensor<S>;
    triu(diagonal?: number): Tensor<S>;
  }
}

addMethods({ maskedFill, maskedSelect, tril, triu });
