import type { editor as Editor, IDisposable, languages } from "monaco-editor/editor";
import { loadReview, type ProgramProblem } from "@/lib/runtime";
import { aroundOf } from "../program/around";
import { monaco } from "./monaco";
import type { Surroundings } from "./surroundings";

type Model = Editor.ITextModel;

/** What stands around each program that is being edited. */
const open = new Map<Model, () => Surroundings>();
let registered = false;

/** Offers what mends a program's problems, where the reader asks for quick fixes (Ctrl+. or the hover of a problem). */
export function offerFixes(model: Model, surroundings: () => Surroundings): IDisposable {
  if (!registered) {
    monaco.languages.registerCodeActionProvider("typescript", { provideCodeActions });
    registered = true;
  }
  open.set(model, surroundings);
  return { dispose: () => open.delete(model) };
}

/** The problems of a program that only its lesson knows of; the type checker tells the others. */
export async function markTakenNames(model: Model): Promise<void> {
  const version = model.getVersionId();
  const problems = await problemsOf(model);
  if (model.isDisposed() || model.getVersionId() !== version) return;
  const taken = problems.filter(({ kind }) => kind === "taken");
  monaco.editor.setModelMarkers(
    model,
    "lesson",
    taken.map(({ message, place }) => ({
      ...rangeOf(model, place ?? { start: 0, end: 1 }),
      message,
      severity: monaco.MarkerSeverity.Error,
    })),
  );
}

async function provideCodeActions(
  model: Model,
  range: { startLineNumber: number; endLineNumber: number },
  { markers }: languages.CodeActionContext,
): Promise<languages.CodeActionList> {
  const problems = await problemsOf(model);
  const actions = problems.flatMap((problem) => {
    if (!problem.fix || !problem.place) return [];
    const { startLineNumber } = rangeOf(model, problem.place);
    if (startLineNumber < range.startLineNumber || startLineNumber > range.endLineNumber) return [];
    return [actionOf(model, problem.fix, markers)];
  });
  return { actions, dispose: () => {} };
}

function actionOf(
  model: Model,
  { title, edits }: NonNullable<ProgramProblem["fix"]>,
  markers: Editor.IMarkerData[],
): languages.CodeAction {
  const changes = edits.map(({ start, end, text }) => ({
    resource: model.uri,
    versionId: model.getVersionId(),
    textEdit: { range: rangeOf(model, { start, end }), text },
  }));
  return { title, kind: "quickfix", diagnostics: markers, isPreferred: true, edit: { edits: changes } };
}

/** Without the names that gradbook exports there is nothing to offer; the next question asks for them again. */
async function problemsOf(model: Model): Promise<ProgramProblem[]> {
  const surroundings = open.get(model);
  if (!surroundings) return [];
  try {
    const [{ reviewProgram }, around] = await Promise.all([loadReview(), aroundOf(surroundings())]);
    return model.isDisposed() ? [] : reviewProgram(model.getValue(), around);
  } catch (error) {
    console.warn("Programs are edited without quick fixes:", error);
    return [];
  }
}

function rangeOf(model: Model, { start, end }: { start: number; end: number }) {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
