import { printed } from "./host";

/** Shows the values in the cell's output, on one line. Tensors read as PyTorch prints them. */
export function print(...values: readonly unknown[]): void {
  printed("log", values);
}
