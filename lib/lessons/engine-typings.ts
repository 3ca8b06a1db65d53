import { relative } from "node:path";
import { PROJECT } from "./project";

/** Declaration files of the engine with their docstrings, by path from its folder: "index.d.ts", "nn/linear.d.ts". */
export type EngineTypings = Record<string, string>;

let typings: Promise<EngineTypings> | null = null;

/** What an editor has to know to complete and explain `import … from "gradbook"`; made once by a process. */
export function engineTypings(): Promise<EngineTypings> {
  typings ??= declarationsOf(`${PROJECT}/lib/engine`);
  return typings;
}

async function declarationsOf(folder: string): Promise<EngineTypings> {
  // Loaded here: the compiler is large, and who only reads lessons has no use for it.
  const { default: ts } = await import("typescript");
  const program = ts.createProgram([`${folder}/index.ts`], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const files: EngineTypings = {};
  program.emit(undefined, (path, text) => {
    files[relative(folder, path).replaceAll("\\", "/")] = text;
  });
  return files;
}
