/** A class that can also be called without `new`, as modules are in PyTorch: `nn.ReLU()`. */
export type Callable<A extends unknown[], T> = { (...args: A): T; new (...args: A): T };

/**
 * Lets `construct` be called with and without `new`; classes that extend it keep their own methods. `name` is what
 * its modules print.
 */
export function callable<A extends unknown[], T extends object>(
  name: string,
  construct: new (...args: A) => T,
): Callable<A, T> {
  function make(...args: A): T {
    return Reflect.construct(construct, args, new.target ?? make) as T;
  }
  make.prototype = construct.prototype;
  return Object.defineProperty(make, "name", { value: name }) as unknown as Callable<A, T>;
}
