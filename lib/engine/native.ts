import { compiled } from "./assembly/compiled";

/** The kernels of `assembly/`: addresses are in bytes, counts in elements. */
export type Kernels = {
  add: Pairs;
  sub: Pairs;
  mul: Pairs;
  div: Pairs;
  addNumber: WithNumber;
  subNumber: WithNumber;
  mulNumber: WithNumber;
  divNumber: WithNumber;
  relu: Unary;
  exp: Unary;
  tanh: Unary;
  sigmoid: Unary;
  reluBack: Pairs;
  tanhBack: Pairs;
  sigmoidBack: Pairs;
  sum(count: number, x: number): number;
  sumOfSquares(count: number, x: number): number;
  squaredDistance(count: number, x: number, y: number): number;
  sumOfRows(rows: number, columns: number, x: number, out: number): void;
  accumulate(count: number, x: number, y: number): void;
  descend(count: number, x: number, g: number, rate: number): void;
  adam(count: number, x: number, g: number, mean: number, square: number, ...settings: AdamSettings): void;
  matmul(
    n: number,
    m: number,
    k: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    bColumn: number,
    c: number,
    bias: number,
    scratch: number,
  ): void;
};

type Unary = (count: number, x: number, out: number) => void;
type Pairs = (count: number, a: number, b: number, out: number) => void;
type WithNumber = (count: number, a: number, number: number, out: number) => void;
type AdamSettings = [
  beta1: number,
  rest1: number,
  beta2: number,
  rest2: number,
  rate: number,
  root: number,
  eps: number,
];

declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: Kernels };
};

/** 64 MiB in pages of 64 KiB; a page takes room only once it is used. */
const pages = 1024;

/** What the kernels work on. It has one size for good, so that `floats` never has to be taken anew. */
export const memory: { floats: Float32Array; bytes: number } = { floats: new Float32Array(0), bytes: 0 };

let started: Kernels | null | undefined;
let wanted = true;

/** The kernels, or null where WebAssembly with SIMD is not to be had; then JavaScript computes. */
export function native(): Kernels | null {
  if (started === undefined) started = start();
  return wanted ? started : null;
}

/** Lets JavaScript compute from now on, or the kernels again. For tests that compare the two. */
export function useNative(on: boolean): void {
  wanted = on;
}

function start(): Kernels | null {
  if (typeof WebAssembly === "undefined") return null;
  try {
    const bytes = Uint8Array.from(atob(compiled), (letter) => letter.charCodeAt(0));
    if (!WebAssembly.validate(bytes)) return null;
    const room = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: room } });
    memory.floats = new Float32Array(room.buffer);
    memory.bytes = pages * 65536;
    return exports;
  } catch {
    // Refused by a policy, or no room for the memory: JavaScript does the same, only slower.
    return null;
  }
}

declare function atob(base64: string): string;
