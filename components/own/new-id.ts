/** An id for a cell of the reader's own. Unlike `crypto.randomUUID`, there on every origin. */
export function newCellId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return `own-${[...numbers].map((number) => number.toString(36)).join("")}`;
}
