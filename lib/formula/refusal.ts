/** Thrown within this room only: what is wrong with a formula, at a character counted from 0. */
export class Refusal extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}
