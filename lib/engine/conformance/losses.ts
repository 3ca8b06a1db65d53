import { nn, type Tensor } from "../index";
import { type Arguments, renamed } from "./arguments";
import type { Inputs, Operation, Operations } from "./operations";

type Loss = (input: Tensor, target: Tensor) => Tensor;

/** The loss made with the case's arguments and the weights among its inputs. */
function made(make: (options: object) => Loss): Operation {
  return (inputs, args) => make({ ...renamed(args), ...weights(inputs) })(inputs.x!, inputs.y!);
}

function weights({ w, pw }: Inputs): object {
  return { ...(w && { weight: w }), ...(pw && { posWeight: pw }) };
}

/** Whether a target is a class index: it has no class dimension of its own. */
function ofClasses(make: (options: object) => Loss): Operation {
  return (inputs, args: Arguments) => {
    const { x, y } = inputs as { x: Tensor; y: Tensor };
    const isIndex = String(x.shape) !== String(y.shape);
    return made(make)({ ...inputs, y: isIndex ? y.to("int64") : y }, args);
  };
}

export const loss: Operations = {
  BCELoss: made((options) => nn.BCELoss(options)),
  BCEWithLogitsLoss: made((options) => nn.BCEWithLogitsLoss(options)),
  CrossEntropyLoss: ofClasses((options) => nn.CrossEntropyLoss(options)),
  HuberLoss: made((options) => nn.HuberLoss(options)),
  KLDivLoss: made((options) => nn.KLDivLoss(options)),
  L1Loss: made((options) => nn.L1Loss(options)),
  MSELoss: made((options) => nn.MSELoss(options)),
  NLLLoss: ofClasses((options) => nn.NLLLoss(options)),
  SmoothL1Loss: made((options) => nn.SmoothL1Loss(options)),
};
