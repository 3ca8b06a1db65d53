import { ArgumentError } from "./errors";
import { Generator } from "./generator";

// For the trainer of the playground. Not meant for lessons.
export { shuffledWalk } from "./datasets/data-loader";

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

/** What a program tells of its progress: `step` where it stands, `of` how many steps there will be; null where it does not say. */
export type Told = { step: number | null; values: [name: string, value: number][]; of: number | null };
export type Reporter = (told: Told) => void;

let reporter: Reporter = () => {};

/** Says where reports go; whoever hosts the engine sets it once. Not meant for lessons. */
export function setReporter(next: Reporter): void {
  reporter = next;
}

export function reported(told: Told): void {
  reporter(told);
}

const dataSets = new Map<string, ArrayLike<number>>();

/** Gives the engine the bytes of a data set that is no part of its script. Not meant for lessons. */
export function giveDataSet(name: string, bytes: ArrayLike<number>): void {
  dataSets.set(name, bytes);
}

/** The bytes of a data set. Throws ArgumentError where nobody gave them. */
export function givenDataSet(name: string): ArrayLike<number> {
  const bytes = dataSets.get(name);
  if (bytes === undefined)
    throw new ArgumentError(
      `${name}: the numbers of this data set have not been given to this program. Write data.${name}() in a cell that imports data from "gradbook". If it is written so, they could not be loaded: check the connection and run the cell again.`,
    );
  return bytes;
}

/** Numbers in [0, 1) for `Math.random`, in a sequence of their own: calling it changes no tensor's numbers. */
export function uniforms(seed: number): () => number {
  const generator = new Generator(seed);
  return () => generator.uniform64();
}
