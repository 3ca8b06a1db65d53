/** As the project's own programs are checked, without a document: cells run in a worker. Numbers are TypeScript's own. */
export const COMPILER_OPTIONS = {
  target: 99, // ESNext
  module: 99, // ESNext
  moduleResolution: 100, // Bundler
  moduleDetection: 3, // Force: every cell is a module, so that it may await and its names are its own.
  lib: ["esnext"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  allowNonTsExtensions: true,
  allowUnreachableCode: true,
  allowUnusedLabels: true,
  noEmit: true,
};

/** What a program finds in its worker, beside the language itself. */
export const WORKER_GLOBALS = `
interface Console {
  /** Prints its arguments below the cell. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  table(...values: unknown[]): void;
  /** As log, marked as a warning. */
  warn(...values: unknown[]): void;
  /** As log, marked as an error. */
  error(...values: unknown[]): void;
}
declare const console: Console;
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number): void;
declare function structuredClone<T>(value: T): T;
declare const performance: {
  /** Milliseconds since the worker started. */
  now(): number;
};
`;
