import { Tensor } from "./tensor";

type Functions = { [Name in keyof Tensor]?: (x: Tensor, ...rest: never[]) => unknown };

/** Makes functions whose first argument is a tensor its methods; their types are declared beside them. */
export function addMethods(functions: Functions): void {
  for (const [name, apply] of Object.entries(functions) as [
    string,
    (x: Tensor, ...rest: unknown[]) => unknown,
  ][]) {
    // Written out for few arguments, because spreading them takes longer than many an operation.
    const method = function (this: Tensor, ...rest: unknown[]) {
      if (rest.length === 0) return apply(this);
      return rest.length === 1 ? apply(this, rest[0]) : apply(this, ...rest);
    };
    Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true });
  }
}
