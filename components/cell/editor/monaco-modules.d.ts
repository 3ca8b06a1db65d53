/** The part of Monaco's TypeScript worker that we extend; the package comes without declarations of it. */
declare module "monaco-editor/languages/features/typescript/ts.worker" {
  type ExtraLibs = Record<string, { content: string; version: number }>;
  export type CreateData = { extraLibs: ExtraLibs };
  export class TypeScriptWorker {
    constructor(context: unknown, data: CreateData);
    updateExtraLibs(libs: ExtraLibs): void;
  }
  export const ts: { typescript: typeof import("typescript") };
  export function initialize(create: (context: unknown, data: CreateData) => TypeScriptWorker): void;
}

declare module "monaco-editor/editor/editor.worker";

declare module "monaco-editor/languages/definitions/typescript/typescript" {
  import type { languages } from "monaco-editor/editor";
  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage & {
    tokenizer: { common?: languages.IMonarchLanguageRule[] };
  };
}

/** The list of suggestions; the feature "suggest" holds only what follows from it. */
declare module "monaco-editor/editor/contrib/suggest/browser/suggestController";

/** Services that parts of the editor ask for. */
declare module "monaco-editor/editor/contrib/codelens/browser/codeLensCache";
declare module "monaco-editor/editor/common/services/treeViewsDndService";
