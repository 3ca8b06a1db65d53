/** An array of jax-js. Whoever takes it as an argument uses it up; `ref` is one use more. */
export type JaxArray = {
  ref: JaxArray;
  add(other: JaxArray): JaxArray;
  sub(other: JaxArray): JaxArray;
  mul(other: JaxArray | number): JaxArray;
  reshape(shape: readonly number[]): JaxArray;
  data(): Promise<Float32Array>;
  dispose(): void;
};

export type JaxLayer = { weight: JaxArray; bias: JaxArray };

/** What the bench uses of jax-js. */
export type Jax = {
  init(device: "wasm"): Promise<string[]>;
  defaultDevice(device: "wasm"): void;
  blockUntilReady<T>(arrays: T): Promise<T>;
  jit<T extends unknown[], R>(f: (...args: T) => R): (...args: T) => R;
  vjp(
    f: (x: JaxArray) => JaxArray,
    at: [JaxArray],
  ): [JaxArray, ((gradient: JaxArray) => [JaxArray]) & { dispose(): void }];
  valueAndGrad(
    f: (layers: JaxLayer[], x: JaxArray, target: JaxArray) => JaxArray,
  ): (layers: JaxLayer[], x: JaxArray, target: JaxArray) => [JaxArray, JaxLayer[]];
  nn: {
    relu(x: JaxArray): JaxArray;
    sigmoid(x: JaxArray): JaxArray;
    logSoftmax(x: JaxArray): JaxArray;
  };
  numpy: {
    array(values: Float32Array): JaxArray;
    matmul(x: JaxArray, y: JaxArray): JaxArray;
    transpose(x: JaxArray): JaxArray;
    tanh(x: JaxArray): JaxArray;
    square(x: JaxArray): JaxArray;
    sqrt(x: JaxArray): JaxArray;
    sum(x: JaxArray): JaxArray;
    mean(x: JaxArray): JaxArray;
    stack(arrays: JaxArray[]): JaxArray;
  };
};

/** jax-js on its WebAssembly backend. Rejects where it is not installed. */
export async function jaxLibrary(): Promise<Jax> {
  const name = "@jax-js/jax";
  const jax = (await import(name)) as Jax;
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  return jax;
}
