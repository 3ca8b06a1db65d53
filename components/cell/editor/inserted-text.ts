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
  input.addEventListener("beforeinput", onInput, { capture: true });
  return { dispose: () => input.removeEventListener("beforeinput", onInput, { capture: true }) };
}

/** What the input has selected; where it lags behind the program by a frame, all or what the editor has selected. */
function rangeToReplace(
  editor: Editor.IStandaloneCodeEditor,
  model: Editor.ITextModel,
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
): Range {
  if (value === model.getValue())
    return monaco.Range.fromPositions(model.getPositionAt(selectionStart), model.getPositionAt(selectionEnd));
  const isAll = value !== "" && selectionStart === 0 && selectionEnd === value.length;
  return (isAll ? null : editor.getSelection()) ?? model.getFullModelRange();
}
