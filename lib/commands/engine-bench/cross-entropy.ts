/** Rows of logits, the class of each row and the room for the gradient: arrays, and where in them each begins. */
export type Rows = {
  logits: Float32Array;
  logitsAt: number;
  classes: Float32Array;
  classesAt: number;
  gradient: Float32Array;
  gradientAt: number;
};

/**
 * The mean over the rows of ln Σⱼ exp(xⱼ) − x of the right class; its gradient (softmax(x) − 1 at the right class) / batch
 * is written. x: [batch, classes].
 */
export function crossEntropy(batch: number, classes: number, rows: Rows): number {
  let total = 0;
  for (let i = 0; i < batch; i += 1) {
    const from = rows.logitsAt + i * classes;
    const to = rows.gradientAt + i * classes;
    let most = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < classes; j += 1) most = Math.max(most, rows.logits[from + j]!);
    let sum = 0;
    for (let j = 0; j < classes; j += 1) sum += Math.exp(rows.logits[from + j]! - most);
    const right = rows.classes[rows.classesAt + i]!;
    for (let j = 0; j < classes; j += 1) {
      const share = Math.exp(rows.logits[from + j]! - most) / sum;
      rows.gradient[to + j] = (share - (j === right ? 1 : 0)) / batch;
    }
    total += Math.log(sum) + most - rows.logits[from + right]!;
  }
  return total / batch;
}
