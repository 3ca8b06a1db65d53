/** A class that can also be called without `new`, as modules are in PyTorch: `nn.ReLU()`. */
export type Callable<A extends unknown[], T> = { (...args: A): T; new (...args: A): T };

/** Lets `construct` be called with and without `new`; subclasses of it keep their own methods. */
export function callable<A extends unknown[], T extends object>(
  construct: new (...args: A) => T,
): Callable<A, T> {
  function make(...args: A): T {
    return Reflect.construct(construct, args, new.target ?? construct) as T;
  }
  make.prototype = construct.prototype;
  return Object.defineProperty(make, "name", { value: construct.name }) as unknown as Callable<A, T>;
}
