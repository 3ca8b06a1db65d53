import type { editor as Editor, IDisposable } from "monaco-editor/editor";
import type { CellError } from "@/lib/model";
import type { TextEdit } from "@/lib/runtime";
import { markRunError, underlineErrors } from "./diagnostics";
import { fitHeight, followCaret } from "./editor-height";
import { addKeys, type EditorKeys } from "./editor-keys";
import { editorOptions } from "./editor-options";
import { highlightAsThePage } from "./highlighting";
import { insertWholeTexts } from "./inserted-text";
import { knowSurroundings } from "./language";

import { forget, use } from "./live-editors";
import { monaco } from "./monaco";
import { offerFixes } from "./quick-fixes";
import type { Surroundings } from "./surroundings";
import type { TextLook } from "./text-look";
import { followPageTheme } from "./themes";
import { beginsUndoStep, type TypedText, type TypingHistory } from "./typing-history";

export type EditorEvents = EditorKeys & {
  onChange: (text: string) => void;
  onFocus: () => void;
  /** The editor was closed to make room for another, or because it was asked to. */
  onClose: (left: TypedText) => void;
};

export type Opening = {
  host: HTMLElement;
  look: TextLook;
  history: TypingHistory;
  scrolledLeft: number;
  /** The element that says how to leave the editor. */
  describedBy: string;
  surroundings: () => Surroundings;
  events: () => EditorEvents;
};

export type LiveEditor = {
  /** Gives the program another text, which undo takes back. */
  write: (text: string) => void;
  /** Changes the program as a reader does; the caret goes to a place of the new text, or stays with its words. */
  edit: (edits: readonly TextEdit[], caret?: number) => void;
  text: () => string;
  /** How many characters stand before the caret. */
  caret: () => number;
  markError: (error: CellError | null) => void;
  focus: () => void;
  close: () => void;
};

let opened = 0;

/** Puts an editor into `host` that goes on where a text area was left: text, caret, selection and undo. */
export function openEditor(opening: Opening): LiveEditor {
  if (opened === 0) {
    highlightAsThePage();
    followPageTheme();
  }
  const { history, host, events } = opening;
  const model = monaco.editor.createModel(
    history.began.text,
    "typescript",
    monaco.Uri.parse(`file:///open/${opened++}.ts`),
  );
  const editor = monaco.editor.create(host, {
    ...editorOptions(opening.look),
    model,
    tabFocusMode: true,
  });
  replay(editor, model, history);
  editor.setScrollLeft(opening.scrolledLeft);
  const diagnostics = underlineErrors(model);
  const know = () => knowSurroundings(opening.surroundings()).then(diagnostics.soon, withoutTypings);
  const fixes = offerFixes(model, opening.surroundings);
  const parts: IDisposable[] = [diagnostics, fixes, fitHeight(editor, host), followCaret(editor, host)];
  let writing = false;
  const live: LiveEditor = {
    write: (text) => {
      writing = true;
      replaceText(editor, model, text);
      writing = false;
    },
    edit: (edits, caret) => makeEdits(editor, model, edits, caret),
    text: () => model.getValue(),
    caret: () => model.getOffsetAt(editor.getPosition() ?? new monaco.Position(1, 1)),
    markError: (error) => markRunError(model, error),
    focus: () => editor.focus(),
    close: () => {
      forget(live);
      events().onClose(typedText(editor, model));
      for (const part of [...parts, editor, model]) part.dispose();
      host.style.height = "";
    },
  };
  const input = host.querySelector("textarea");
  if (input) {
    input.setAttribute("aria-describedby", opening.describedBy);
    parts.push(insertWholeTexts(editor, input));
  }
  parts.push(
    model.onDidChangeContent(() => {
      if (!writing) events().onChange(model.getValue());
    }),
    editor.onDidFocusEditorText(() => {
      use(live);
      void know();
      events().onFocus();
    }),
  );
  addKeys(editor, events);
  use(live);
  editor.focus();
  // At once, so that the next key or dictated word meets the whole text in the input.
  editor.render(true);
  return live;
}

/** Types are a help, not a condition: the editor works without them, and the next focus asks again. */
function withoutTypings(error: unknown): void {
  console.warn("Programs are edited without the engine's types:", error);
}

/** Makes the changes of a text area again, so that undo can take them back. */
function replay(
  editor: Editor.IStandaloneCodeEditor,
  model: Editor.ITextModel,
  history: TypingHistory,
): void {
  const { began, changes, now } = history;
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  editor.setSelection(selectionOf(model, began));
  changes.forEach((change, place) => {
    const { offset, removed, inserted } = change;
    if (beginsUndoStep(change, changes[place - 1])) editor.pushUndoStop();
    const range = rangeOf(model, offset, offset + removed);
    editor.executeEdits("typed", [{ range, text: inserted, forceMoveMarkers: true }]);
  });
  if (changes.length > 0) editor.pushUndoStop();
  editor.setSelection(selectionOf(model, now));
}

function rangeOf(model: Editor.ITextModel, start: number, end: number) {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}

function selectionOf(model: Editor.ITextModel, { start, end, backward }: TypedText) {
  const direction = backward ? monaco.SelectionDirection.RTL : monaco.SelectionDirection.LTR;
  return monaco.Selection.fromRange(rangeOf(model, start, end), direction);
}

function typedText(editor: Editor.IStandaloneCodeEditor, model: Editor.ITextModel): TypedText {
  const selection = editor.getSelection() ?? new monaco.Selection(1, 1, 1, 1);
  return {
    text: model.getValue(),
    start: model.getOffsetAt(selection.getStartPosition()),
    end: model.getOffsetAt(selection.getEndPosition()),
    backward: selection.getDirection() === monaco.SelectionDirection.RTL,
  };
}

function makeEdits(
  editor: Editor.IStandaloneCodeEditor,
  model: Editor.ITextModel,
  edits: readonly TextEdit[],
  caret?: number,
): void {
  const changes = edits.map(({ start, end, text }) => ({ range: rangeOf(model, start, end), text }));
  editor.pushUndoStop();
  editor.executeEdits("reader", changes);
  editor.pushUndoStop();
  if (caret !== undefined) editor.setPosition(model.getPositionAt(caret));
  editor.focus();
}

function replaceText(editor: Editor.IStandaloneCodeEditor, model: Editor.ITextModel, text: string): void {
  if (model.getValue() === text) return;
  editor.pushUndoStop();
  editor.executeEdits("page", [{ range: model.getFullModelRange(), text }]);
  editor.pushUndoStop();
}
