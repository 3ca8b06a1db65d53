import type { editor as Editor, IDisposable } from "monaco-editor/editor";
import type { Diagnostic } from "monaco-editor/languages/features/typescript/register";
import type { CellError } from "@/lib/model";
import { getTypeScriptWorker, monaco } from "./monaco";
import { markTakenNames } from "./quick-fixes";
import { typeSentence } from "./type-sentence";

type Model = Editor.ITextModel;

const PAUSE_MS = 100;
const WARNING = 0;

/** Underlines what is wrong in a program, a tenth of a second after it was last changed. */
export function underlineErrors(model: Model): IDisposable & { soon: () => void } {
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void underline(model), PAUSE_MS);
  };
  const changes = model.onDidChangeContent(soon);
  return {
    soon,
    dispose: () => {
      clearTimeout(waiting);
      changes.dispose();
    },
  };
}

async function underline(model: Model): Promise<void> {
  const version = model.getVersionId();
  void markTakenNames(model);
  const found = await diagnosticsOf(model).catch((error) => {
    // The program went away while it was read.
    if (model.isDisposed()) return [];
    throw error;
  });
  if (model.isDisposed() || model.getVersionId() !== version) return;
  monaco.editor.setModelMarkers(
    model,
    "types",
    found.map((each) => markerOf(model, each)),
  );
}

async function diagnosticsOf(model: Model): Promise<Diagnostic[]> {
  const workerFor = await getTypeScriptWorker();
  if (model.isDisposed()) return [];
  const worker = await workerFor(model.uri);
  const path = model.uri.toString();
  const found = await Promise.all([
    worker.getSyntacticDiagnostics(path),
    worker.getSemanticDiagnostics(path),
  ]);
  return found.flat();
}

function markerOf(model: Model, { start = 0, length = 1, messageText, category, code }: Diagnostic) {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(start + length);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
    message: typeSentence(textOf(messageText)),
    severity: category === WARNING ? monaco.MarkerSeverity.Warning : monaco.MarkerSeverity.Error,
    code: String(code),
  };
}

/** A message and, indented below it, the reasons for it. */
function textOf(message: Diagnostic["messageText"], indent = ""): string {
  if (typeof message === "string") return indent + message;
  const reasons = message.next?.map((reason) => textOf(reason, `${indent}  `)) ?? [];
  return [indent + message.messageText, ...reasons].join("\n");
}

/** Underlines the line where a run stopped; null takes the mark away. */
export function markRunError(model: Model, error: CellError | null): void {
  const line = Math.min(error?.line ?? 0, model.getLineCount());
  const mark = error !== null &&
    line > 0 && {
      startLineNumber: line,
      startColumn: model.getLineFirstNonWhitespaceColumn(line) || 1,
      endLineNumber: line,
      endColumn: model.getLineMaxColumn(line),
      message: `${error.name}: ${error.message}`,
      severity: monaco.MarkerSeverity.Error,
    };
  monaco.editor.setModelMarkers(model, "run", mark ? [mark] : []);
}
