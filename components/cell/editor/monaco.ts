import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codeEditor/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/lineSelection/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/rename/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/tokenization/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/features/wordPartOperations/register";
// The TypeScript service brings code lenses and drops later; what they ask for has to be known before the first editor.
import "monaco-editor/editor/contrib/codelens/browser/codeLensCache";
import "monaco-editor/editor/common/services/treeViewsDndService";
import * as monaco from "monaco-editor/editor";
import { typescriptDefaults } from "monaco-editor/languages/features/typescript/register";
import { COMPILER_OPTIONS } from "@/lib/runtime";

// Workers of our own: the bundler does not find those that the package names itself.
globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    label === "typescript"
      ? new Worker(new URL("./lesson-worker.ts", import.meta.url), { type: "module" })
      : new Worker(new URL("./editor-worker.ts", import.meta.url), { type: "module" }),
};

// Under its usual name, for the console and for tests that count editors.
Object.assign(globalThis, { monaco });

monaco.languages.register({ id: "typescript" });
typescriptDefaults.setCompilerOptions(COMPILER_OPTIONS);
// Monaco waits half a second before it looks for errors; "diagnostics.ts" is quicker.
typescriptDefaults.setModeConfiguration({ ...typescriptDefaults.modeConfiguration, diagnostics: false });

export { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
export { monaco, typescriptDefaults };
