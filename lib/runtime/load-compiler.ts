/** The compiler, loaded on the first edit: a cell as it was shipped runs without it. */
export function loadCompiler(): Promise<typeof import("./compile")> {
  return import("./compile");
}
