import { expect, it } from "vitest";
import { typeSentence } from "./type-sentence";

const misfit = "matmul: [2, 3] and [4, 5] do not fit: 3 columns meet 4 rows.";

it.each([
  [
    "the engine's sentence about shapes alone",
    `Argument of type 'Tensor<[4, 5]>' is not assignable to parameter of type '"${misfit}"'.`,
    misfit,
  ],
  [
    "it also where several overloads were tried",
    `No overload matches this call.\n  Overload 1 of 2 gave the following error.\n    Argument of type 'Tensor<[4, 5]>' is not assignable to parameter of type '"${misfit}"'.`,
    misfit,
  ],
  [
    "the type checker's words about anything else",
    `Type 'number' is not assignable to type '"none" | "tanh"'.`,
    `Type 'number' is not assignable to type '"none" | "tanh"'.`,
  ],
])("a reader sees %s", (_what, message, shown) => expect(typeSentence(message)).toBe(shown));
