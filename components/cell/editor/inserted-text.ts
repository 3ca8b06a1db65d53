import type { editor as Editor, IDisposable, Range } from "monaco-editor/editor";
import { monaco } from "./monaco";

/**
 * Text that comes as a whole, as dictation and writing aids give it, replaces what the input has selected and stands as
 * it came; Monaco would type it sign by sign, with brackets and indentation of its own.
 */
export function insertWholeTexts(
  editor: Editor.IStandaloneCodeEditor,
  input: HTMLTextAreaElement,
): IDisposable {
  const onInput = (event: InputEvent) => {
    const model = editor.getModel();
    const { data, inputType, isComposing } = event;
    if (!model || isComposing || inputType !== "insertText" || data === null || data.length < 2) return;
    event.preventDefault();
    const range = rangeToReplace(editor, model, input);
    const from = range.getStartPosition();
    editor.pushUndoStop();
    editor.executeEdits("input", [{ range, text: data, forceMoveMarkers: true }]);
    editor.setPosition(model.getPositionAt(model.getOffsetAt(from) + data.length));
    editor.pushUndoStop();
  };
  // What was selected before the input got the focus, Monaco would forget at this moment.
  const onFocus = () => {
    const model = editor.getModel();
    if (model && input.value !== "" && selectsAll(input)) editor.setSelection(model.getFullModelRange());
  };
  // Monaco does not listen to a selection from outside that comes close after one of its own, and takes it back.
  const onSelect = () => {
    const model = editor.getModel();
    if (model && input.value === model.getValue() && selectsAll(input))
      editor.setSelection(model.getFullModelRange());
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Delete" || key === "Backspace") onSelect();
  };
  const ended = new AbortController();
  input.addEventListener("beforeinput", onInput, { capture: true, signal: ended.signal });
  input.addEventListener("select", onSelect, { signal: ended.signal });
  input.addEventListener("keydown", onKeyDown, { capture: true, signal: ended.signal });
  input.addEventListener("focus", onFocus, { capture: true, signal: ended.signal });
  return { dispose: () => ended.abort() };
}

/** What the input has selected; where it lags behind the program by a frame, all or what the editor has selected. */
function rangeToReplace(
  editor: Editor.IStandaloneCodeEditor,
  model: Editor.ITextModel,
  input: HTMLTextAreaElement,
): Range {
  const { value, selectionStart, selectionEnd } = input;
  if (value === model.getValue())
    return monaco.Range.fromPositions(model.getPositionAt(selectionStart), model.getPositionAt(selectionEnd));
  const isAll = value !== "" && selectsAll(input);
  return (isAll ? null : editor.getSelection()) ?? model.getFullModelRange();
}

function selectsAll({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
