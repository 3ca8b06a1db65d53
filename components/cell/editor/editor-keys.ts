import type { editor as Editor, IDisposable } from "monaco-editor/editor";
import { monaco } from "./monaco";

export type EditorKeys = { onRun: () => void; onRunAndMoveOn: () => void; onLeave: () => void };

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

/** Ctrl/Cmd+Enter, Shift+Enter and Escape, as in the text area. Escape closes what has popped up first. */
export function addKeys(editor: Editor.IStandaloneCodeEditor, keys: () => EditorKeys): void {
  const { KeyMod, KeyCode } = monaco;
  editor.addAction({
    id: "gradbook.run",
    label: "Run",
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter, KeyMod.WinCtrl | KeyCode.Enter],
    run: () => {
      // After a run, Tab goes on through the page until the program is touched again.
      editor.updateOptions({ tabFocusMode: true });
      keys().onRun();
    },
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
}

const { Tab, Shift, Ctrl, Alt, Meta } = monaco.KeyCode;
const PASSING_BY: ReadonlySet<number> = new Set([Tab, Shift, Ctrl, Alt, Meta]);

/**
 * Tab goes through the page until the reader types, clicks or moves the caret; from then on it indents. Nobody who
 * walks through a page with Tab is held up by a program.
 */
export function letTabPass(editor: Editor.IStandaloneCodeEditor): IDisposable {
  const tabIndents = () => editor.updateOptions({ tabFocusMode: false });
  const touches = [
    editor.onDidChangeModelContent(tabIndents),
    editor.onMouseDown(tabIndents),
    editor.onKeyDown(({ keyCode }) => {
      if (!PASSING_BY.has(keyCode)) tabIndents();
    }),
    editor.onDidBlurEditorText(() => editor.updateOptions({ tabFocusMode: true })),
  ];
  return {
    dispose: () => {
      for (const touch of touches) touch.dispose();
    },
  };
}
