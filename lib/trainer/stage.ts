/**
 * Numbers that flow from one stage of a network to the next; the memory is there before the first example. One unit's
 * numbers for all examples stand together, so that the inner loops run over examples and not over a handful of units:
 * of `count` examples, unit u of example r is at u · count + r.
 */
export type Flow = {
  width: number;
  /** The most examples that it holds; fewer lie closer together, so that a small batch stays in the nearest cache. */
  room: number;
  output: Float64Array;
  /** ∂loss/∂output, written by the stage that reads the output. */
  gradient: Float64Array;
};

/** A layer at work on the first `count` examples of what flows in. */
export type Stage = Flow & {
  forward(count: number, training: boolean): void;
  /** Writes the gradients of its parameters, and that of what flowed in. */
  backward(count: number): void;
};

/** Numbers that are trained, and ∂loss/∂ each. */
export type Trained = { value: Float64Array; gradient: Float64Array };

export function flow(room: number, width: number): Flow {
  const numbers = () => new Float64Array(room * width);
  return { width, room, output: numbers(), gradient: numbers() };
}
