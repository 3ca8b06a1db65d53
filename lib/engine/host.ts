import { Generator } from "./generator";

export type PrintLevel = "log" | "warn" | "error";
export type Printer = (level: PrintLevel, values: readonly unknown[]) => void;

let printer: Printer = () => {};

/** Says where printed values go; whoever hosts the engine sets it once. Not meant for lessons. */
export function setPrinter(next: Printer): void {
  printer = next;
}

export function printed(level: PrintLevel, values: readonly unknown[]): void {
  printer(level, values);
}

/** Numbers in [0, 1) for `Math.random`, in a sequence of their own: calling it changes no tensor's numbers. */
export function uniforms(seed: number): () => number {
  const generator = new Generator(seed);
  return () => generator.uniform64();
}
