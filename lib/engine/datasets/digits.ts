import { allocate } from "../dtype";
import { fromData } from "../elements";
import { givenDataSet } from "../host";
import type { Tensor } from "../tensor";

/** Pictures, x: [1797, 64] (float32, 0 to 16, row by row), with what they show, y: [1797] (int64, 0 to 9). */
export type Digits = { x: Tensor<[number, 64]>; y: Tensor<[number]> };

const pixels = 64;

/**
 * Handwritten digits, 1,797 pictures of 8 × 8 pixels from 0 (white) to 16 (black), in the order of scikit-learn's
 * load_digits(). Throws ArgumentError where the pictures have not been given to the program.
 * Source: E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository,
 * doi.org/10.24432/C50P49, CC BY 4.0.
 */
export function digits(): Digits {
  const bytes = givenDataSet("digits");
  const count = bytes.length / (pixels + 1);
  const x = allocate("float32", count * pixels);
  const y = allocate("int64", count);
  for (let i = 0; i < count; i++) {
    const start = i * (pixels + 1);
    for (let p = 0; p < pixels; p++) x[i * pixels + p] = bytes[start + p]!;
    y[i] = bytes[start + pixels]!;
  }
  return { x: fromData(x, [count, pixels], "float32"), y: fromData(y, [count], "int64") };
}
