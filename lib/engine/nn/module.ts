import { ArgumentError } from "../errors";
import type { Tensor } from "../tensor";

type Call = (...inputs: Tensor[]) => Tensor;

/** What `new` returns is a function with the methods of the class, so that a module can be called. */
function CallableObject(): Call {
  const module: Call & { forward?: Call } = (...inputs) => {
    if (module.forward === undefined)
      throw new ArgumentError(
        `${module.name}: this module has no forward(x). Write one: what net(x) computes.`,
      );
    return module.forward(...inputs);
  };
  Object.setPrototypeOf(module, new.target.prototype);
  return Object.defineProperty(module, "name", { value: new.target.name, configurable: true });
}
CallableObject.prototype = Object.create(Function.prototype);

const Callable = CallableObject as unknown as new () => Call;

/** Base of all layers: a layer of your own extends it and writes `forward`; `net(x)` runs it. As torch.nn.Module. */
export class Module extends Callable {}
