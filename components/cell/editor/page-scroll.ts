import type { editor as Editor, IDisposable } from "monaco-editor/editor";

/** Suggestions and explanations hang in the window; when the page scrolls, they are drawn again beside their words. */
export function followPageScroll(editor: Editor.IStandaloneCodeEditor): IDisposable {
  const draw = () => {
    if (editor.hasWidgetFocus()) editor.render(true);
  };
  window.addEventListener("scroll", draw, { passive: true });
  return { dispose: () => window.removeEventListener("scroll", draw) };
}
