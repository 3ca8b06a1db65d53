import { noGrad } from "../graph";
import type { Module } from "../nn/module";
import { norm } from "../statistics";
import type { Tensor } from "../tensor";

/** How large the gradient of one parameter is. */
export type GradientNorm = {
  /** Dotted name within the net, such as "0.weight". */
  name: string;
  /** ‖gradient‖₂, or null where the parameter has got no gradient yet. */
  norm: number | null;
  /** ‖gradient‖₂ / ‖parameter‖₂; null without a gradient, and where the parameter is 0 throughout. */
  relative: number | null;
};

/** The length of every parameter's gradient as `.grad` holds it now, in the order of `net.namedParameters()`. */
export function gradientNorms(net: Module): GradientNorm[] {
  return net.namedParameters().map(([name, parameter]) => {
    const gradient = parameter.gradient === null ? null : lengthOf(parameter.gradient);
    const own = lengthOf(parameter);
    return { name, norm: gradient, relative: gradient === null || own === 0 ? null : gradient / own };
  });
}

function lengthOf(x: Tensor): number {
  return noGrad(() => norm(x).item());
}
