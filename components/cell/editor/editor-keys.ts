import type { editor as Editor } from "monaco-editor/editor";
import { monaco } from "./monaco";

export type EditorKeys = {
  onRun: () => void;
  onRunAndMoveOn: () => void;
  onLeave: () => void;
  onFormat: () => void;
};

const NO_POPUP = [
  "suggestWidgetVisible",
  "parameterHintsVisible",
  "findWidgetVisible",
  "renameInputVisible",
  "markersNavigationVisible",
  "inSnippetMode",
  "editorHasMultipleSelections",
]
  .map((popup) => `!${popup}`)
  .join(" && ");

/**
 * Ctrl/Cmd+Enter, Shift+Enter, Shift+Alt+F and Escape, as in the text area. Escape closes what has popped up first. Tab goes on through
 * the page, so that no program holds anybody up; Ctrl+M lets it indent, and again lets it go on.
 */
export function addKeys(editor: Editor.IStandaloneCodeEditor, keys: () => EditorKeys): void {
  const { KeyMod, KeyCode } = monaco;
  editor.addAction({
    id: "gradbook.run",
    label: "Run",
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter, KeyMod.WinCtrl | KeyCode.Enter],
    run: () => keys().onRun(),
  });
  editor.addAction({
    id: "gradbook.run-and-move-on",
    label: "Run and move on",
    keybindings: [KeyMod.Shift | KeyCode.Enter],
    run: () => keys().onRunAndMoveOn(),
  });
  editor.addAction({
    id: "gradbook.leave",
    label: "Leave the editor",
    keybindings: [KeyCode.Escape],
    keybindingContext: NO_POPUP,
    run: () => keys().onLeave(),
  });
  editor.addAction({
    id: "gradbook.format",
    label: "Format",
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
    run: () => keys().onFormat(),
  });
  let tabIndents = false;
  editor.addAction({
    id: "gradbook.tab-indents",
    label: "Tab indents",
    // On a Mac, Cmd+M belongs to the window; elsewhere, "WinCtrl" is the Windows key.
    keybindings: [(onMac() ? KeyMod.WinCtrl : KeyMod.CtrlCmd) | KeyCode.KeyM],
    run: () => {
      tabIndents = !tabIndents;
      editor.updateOptions({ tabFocusMode: !tabIndents });
    },
  });
}

function onMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
