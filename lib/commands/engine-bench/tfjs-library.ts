import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { build } from "esbuild";

/** A tensor of TensorFlow.js, of which only its library needs to know more. */
export type TfTensor = { dataSync(): Float32Array; dispose(): void };
export type TfVariable = TfTensor & { name: string };
type Gradients = Record<string, TfTensor>;

/** What the bench uses of TensorFlow.js. */
export type Tfjs = {
  setWasmPaths(folder: string): void;
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  tidy<T>(run: () => T): T;
  scalar(value: number): TfTensor;
  tensor(values: Float32Array, shape: readonly number[], dtype?: "int32"): TfTensor;
  variable(start: TfTensor): TfVariable;
  transpose(x: TfTensor): TfTensor;
  add(x: TfTensor, y: TfTensor): TfTensor;
  mul(x: TfTensor, y: TfTensor): TfTensor;
  sum(x: TfTensor): TfTensor;
  relu(x: TfTensor): TfTensor;
  tanh(x: TfTensor): TfTensor;
  sigmoid(x: TfTensor): TfTensor;
  norm(x: TfTensor): TfTensor;
  oneHot(x: TfTensor, depth: number): TfTensor;
  fused: { matMul(product: { a: TfTensor; b: TfTensor; bias: TfTensor }): TfTensor };
  losses: {
    meanSquaredError(target: TfTensor, y: TfTensor): TfTensor;
    softmaxCrossEntropy(target: TfTensor, y: TfTensor): TfTensor;
  };
  grad(f: (x: TfTensor) => TfTensor): (x: TfTensor, gradient?: TfTensor) => TfTensor;
  variableGrads(f: () => TfTensor, of: TfVariable[]): { value: TfTensor; grads: Gradients };
  train: { sgd(learningRate: number): { applyGradients(grads: Gradients): void } };
};

const ENTRY = `
  export * from "@tensorflow/tfjs-core";
  export { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
  import "@tensorflow/tfjs-core/dist/register_all_gradients";
`;

/** TensorFlow.js on its WebAssembly backend. Its packages give Node no gradients, so it is bundled as for a browser. */
export async function tfjsLibrary(): Promise<Tfjs> {
  const require = createRequire(join(process.cwd(), "package.json"));
  const main = require.resolve("@tensorflow/tfjs-backend-wasm");
  const folder = mkdtempSync(join(tmpdir(), "gradbook-bench-"));
  const listening = process.listeners("uncaughtException");
  try {
    await build({
      stdin: { contents: ENTRY, resolveDir: process.cwd() },
      bundle: true,
      platform: "node",
      mainFields: ["module", "main"],
      outfile: join(folder, "tfjs.cjs"),
      logLevel: "silent",
    });
    const tf = require(join(folder, "tfjs.cjs")) as Tfjs;
    tf.setWasmPaths(dirname(main) + sep);
    await tf.setBackend("wasm");
    await tf.ready();
    return tf;
  } finally {
    rmSync(folder, { recursive: true });
    // The backend answers every error of the process with its own source text.
    for (const each of process.listeners("uncaughtException"))
      if (!listening.includes(each)) process.removeListener("uncaughtException", each);
  }
}
