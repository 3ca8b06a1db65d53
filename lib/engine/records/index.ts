import { hard } from "./hard";
import { rectifiers } from "./rectifiers";
import { smooth } from "./smooth";
import { vectors } from "./vectors";

export type { ActivationRecord } from "./record";

/** Every activation that the engine has. */
export const allActivations = { ...rectifiers, ...smooth, ...hard, ...vectors };

const { relu, leakyRelu } = rectifiers;
const { sigmoid, tanh } = smooth;

/** Those for which the site has a colour; the charts know them by name. */
export const activations = { relu, leakyRelu, sigmoid, tanh };
