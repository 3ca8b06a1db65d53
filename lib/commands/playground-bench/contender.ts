/** What all contenders train: the playground's default network of tensorflow/playground, on circles. */
export type Task = {
  widths: readonly number[];
  /** [count, 2] */
  x: ArrayLike<number>;
  /** −1 or 1. */
  target: ArrayLike<number>;
  batchSize: number;
  learningRate: number;
  /** Of every layer the weight, [out, in], and the bias, one after the other. */
  parameters: ArrayLike<number>;
};

/**
 * Somebody who trains it with tanh in every layer and the mean of ½ (output − target)², by gradient descent. An update is one
 * change of the parameters, after the forward and the backward pass of one batch.
 */
export type Contender = {
  name: string;
  /** Goes on through the examples in their order, beginning again behind the last. */
  train(updates: number): void;
  outputs(): number[];
};
