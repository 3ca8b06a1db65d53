import { nn, type Tensor } from "../index";
import { numbersOf } from "./arguments";
import type { Operations } from "./operations";

const weightOf = ({ weight, bias }: { weight?: Tensor; bias?: Tensor }) => ({
  weight: weight ?? null,
  bias: bias ?? null,
});

export const layer: Operations = {
  LayerNorm: (inputs, args) =>
    nn.functional.layerNorm(inputs.x!, numbersOf(args.normalized_shape), {
      ...weightOf(inputs),
      eps: Number(args.eps),
    }),
  Linear: ({ x, weight, bias }) => nn.functional.linear(x!, weight!, bias),
};
