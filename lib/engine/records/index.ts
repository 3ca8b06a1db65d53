import { exponential } from "./exponential";
import { gated } from "./gated";
import { hard } from "./hard";
import { rectifiers } from "./rectifiers";
import { smooth } from "./smooth";
import { vectors } from "./vectors";

export type { ActivationRecord, VectorRecord } from "./record";

/** Every activation that the engine has. */
export const allActivations = {
  ...rectifiers,
  ...exponential,
  ...smooth,
  ...gated,
  ...hard,
  ...vectors,
};

const { relu, leakyRelu } = rectifiers;
const { sigmoid, tanh } = smooth;

/** Those for which the site has a colour; the charts know them by name. */
export const activations = { relu, leakyRelu, sigmoid, tanh };
