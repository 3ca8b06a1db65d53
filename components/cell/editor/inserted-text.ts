import type { editor as Editor, IDisposable } from "monaco-editor/editor";
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
    if (input.value !== model.getValue()) return;
    event.preventDefault();
    const from = model.getPositionAt(input.selectionStart);
    const range = monaco.Range.fromPositions(from, model.getPositionAt(input.selectionEnd));
    editor.pushUndoStop();
    editor.executeEdits("input", [{ range, text: data, forceMoveMarkers: true }]);
    editor.setPosition(model.getPositionAt(model.getOffsetAt(from) + data.length));
    editor.pushUndoStop();
  };
  input.addEventListener("beforeinput", onInput, { capture: true });
  return { dispose: () => input.removeEventListener("beforeinput", onInput, { capture: true }) };
}
