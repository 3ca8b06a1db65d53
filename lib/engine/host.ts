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
