import { resolve } from "node:path";
import ts from "typescript";
import { PROJECT } from "@/lib/lessons";
import { COMPILER_OPTIONS, WORKER_GLOBALS } from "@/lib/runtime";

/** An error of TypeScript in one of the files that were given. Line and column count from 1. */
export type TypeError = { path: string; line: number; column: number; code: number; message: string };

/** As in the editor; a compiler of Node knows the language's declarations by their files. */
const OPTIONS: ts.CompilerOptions = { ...COMPILER_OPTIONS, lib: ["lib.esnext.d.ts"] };

const MODULES: Readonly<Record<string, string>> = {
  gradbook: resolve(PROJECT, "lib/engine/index.ts"),
  "gradbook/check": resolve(PROJECT, "lib/model/check.ts"),
};
const GLOBALS = resolve(PROJECT, "worker.d.ts");

/** The engine and the language's own declarations, read once for all lessons. */
const kept = new Map<string, ts.SourceFile | undefined>();

/** Type-checks files that are given as text by their path, with `gradbook` to import and what a worker has. */
export function typeErrors(files: ReadonlyMap<string, string>): TypeError[] {
  const texts = new Map([...files, [GLOBALS, WORKER_GLOBALS]]);
  const program = ts.createProgram([...texts.keys()], OPTIONS, hostOf(texts));
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return program.getSemanticDiagnostics(file).flatMap((error): TypeError[] => {
      if (!error.file || error.start === undefined) return [];
      const { line, character } = error.file.getLineAndCharacterOfPosition(error.start);
      const message = ts.flattenDiagnosticMessageText(error.messageText, " ");
      return [{ path, line: line + 1, column: character + 1, code: error.code, message }];
    });
  });
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile(path, options) {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, options);
      if (!kept.has(path)) kept.set(path, host.getSourceFile(path, options));
      return kept.get(path);
    },
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const own = MODULES[text];
        if (own) return { resolvedModule: { resolvedFileName: own, extension: ".ts" } };
        return ts.resolveModuleName(text, from, OPTIONS, host);
      }),
  };
}
