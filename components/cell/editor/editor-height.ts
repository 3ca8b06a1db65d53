import type { editor as Editor, IDisposable } from "monaco-editor/editor";

/** The editor is as high as its program; the page scrolls, not the editor. */
export function fitHeight(editor: Editor.IStandaloneCodeEditor, host: HTMLElement): IDisposable {
  const adjust = () => {
    const height = editor.getContentHeight();
    host.style.height = `${height}px`;
    editor.layout({ width: host.clientWidth, height });
  };
  adjust();
  return editor.onDidContentSizeChange(adjust);
}

/** Below the page's header and above the window's edge the caret has this much room. */
const HEADER = 72;
const MARGIN = 24;

/** Scrolls the page where a key has moved the caret out of sight. */
export function followCaret(editor: Editor.IStandaloneCodeEditor, host: HTMLElement): IDisposable {
  return editor.onDidChangeCursorPosition(({ position, source }) => {
    if (source === "mouse" || !editor.hasTextFocus()) return;
    requestAnimationFrame(() => {
      const place = editor.getModel() && editor.getScrolledVisiblePosition(position);
      if (!place) return;
      const top = host.getBoundingClientRect().top + place.top;
      const below = top + place.height + MARGIN - window.innerHeight;
      const above = top - HEADER;
      const distance = below > 0 ? below : Math.min(above, 0);
      if (distance !== 0) window.scrollBy({ top: distance, behavior: "instant" });
    });
  });
}
