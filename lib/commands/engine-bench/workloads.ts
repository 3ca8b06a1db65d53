/** A network that is trained by gradient descent: one step is the forward pass, the loss, the backward pass, the update. */
export type Mlp = {
  kind: "mlp";
  /** Width of the input and of every layer after it. */
  sizes: readonly number[];
  /** Between the layers; none after the last. */
  activation: "tanh" | "relu" | "sigmoid";
  /** The mean of squares, or the cross-entropy of the outputs as logits. */
  loss: "mse" | "crossEntropy";
  batch: number;
  /** A step also reads the norm of every layer's weight gradient as a number. */
  readsNorms: boolean;
};

/** y = relu(x) and its gradient, on a leaf of so many elements. */
export type Relu = { kind: "relu"; count: number };

/** A graph of single numbers: `rounds` times y ← tanh(0.9·y + x), then y ← 0.9·y, and the gradient of x. */
export type Chain = { kind: "chain"; rounds: number };

export type Workload = Mlp | Relu | Chain;

/** The same for every network and everybody who trains it. */
export const learningRate = 0.01;

/** The factor of a chain. */
export const factor = 0.9;

const network: Omit<Mlp, "sizes" | "activation" | "batch"> = { kind: "mlp", loss: "mse", readsNorms: false };

export const small: Mlp = { ...network, sizes: [2, 16, 16, 1], activation: "tanh", batch: 64 };

/** What is measured, by name. */
export const workloads: Readonly<Record<string, Workload>> = {
  "W1-10": { kind: "relu", count: 10 },
  "W1-1e3": { kind: "relu", count: 1_000 },
  "W1-1e5": { kind: "relu", count: 100_000 },
  "W1-1e6": { kind: "relu", count: 1_000_000 },
  W2: small,
  W3: { ...network, sizes: [2, 64, 64, 64, 1], activation: "relu", batch: 256 },
  W4: { ...network, sizes: [784, 128, 10], activation: "relu", batch: 64, loss: "crossEntropy" },
  W5: { ...network, sizes: Array(21).fill(32), activation: "sigmoid", batch: 32, readsNorms: true },
  W6: { kind: "chain", rounds: 333 },
};
