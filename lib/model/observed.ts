import type { PlotSpec } from "./plot-spec";

/**
 * A value as it leaves the sandbox: plain data that a page may print, draw or compare, and never call.
 * Long values arrive cut; what is missing is counted, so that a page can say so.
 */
export type Observed =
  | { kind: "undefined" }
  | { kind: "null" }
  | { kind: "number"; value: number }
  | { kind: "boolean"; value: boolean }
  /** `more`: characters left out at the end. */
  | { kind: "string"; value: string; more: number }
  | { kind: "bigint"; digits: string }
  | { kind: "symbol"; text: string }
  /** `plot`: the curve of a function of one number, where a reader is to see it. */
  | { kind: "function"; name: string; plot?: PlotSpec }
  | ObservedModel
  | ObservedTensor
  /** A list of any class (`Array`, `Float64Array`, `Set`…). `more`: items left out at the end. */
  | { kind: "array"; className: string; items: Observed[]; more: number }
  /** Own enumerable entries of an object or map. `more`: entries left out at the end. */
  | { kind: "object"; className: string; entries: [key: string, value: Observed][]; more: number }
  /** A chart to be drawn, checked and filled in; or what it lacks. */
  | { kind: "plot"; spec: PlotSpec | { missing: string } }
  | { kind: "error"; name: string; message: string }
  /** A value that contains itself. */
  | { kind: "circular" }
  /** A value that could not be looked into: nested too deep, a promise, a proxy that throws. */
  | { kind: "opaque"; text: string };

/** A network, layer by layer. `more`: layers left out at the end. */
export type ObservedModel = {
  kind: "model";
  layers: ObservedLayer[];
  more: number;
  /** Trained numbers in all, each counted once. */
  parameters: number;
  /** What PyTorch would print. */
  text: string;
};

/** `name`: dotted, such as "0" or "hidden.1"; empty for a model that is one layer. */
export type ObservedLayer = {
  name: string;
  /** The layer as it prints, such as "ReLU()". */
  layer: string;
  /** The size of the last dimension of what it gives, where that is known without running it. */
  features: number | null;
  parameters: number;
};

/** A tensor's numbers in row-major order; of one that is only looked at, its text has all that is shown. `more`: numbers left out at the end. */
export type ObservedTensor = {
  kind: "tensor";
  shape: number[];
  dtype: string;
  values: number[];
  more: number;
  requiresGrad: boolean;
  /** What PyTorch would print. */
  text: string;
};
