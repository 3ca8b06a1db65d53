import type { editor as Editor } from "monaco-editor/editor";
import type { TextLook } from "./text-look";

export function editorOptions(look: TextLook): Editor.IStandaloneEditorConstructionOptions {
  return { ...layoutOptions(look), ...BEHAVIOUR, ...NOTHING_ELSE };
}

function layoutOptions(look: TextLook): Editor.IStandaloneEditorConstructionOptions {
  return {
    fontFamily: look.fontFamily,
    fontSize: look.fontSize,
    lineHeight: look.lineHeight,
    fontLigatures: false,
    padding: { top: look.top, bottom: look.bottom },
    lineNumbers: "off",
    lineDecorationsWidth: look.left,
    lineNumbersMinChars: 0,
    glyphMargin: false,
    folding: false,
    fixedOverflowWidgets: true,
    automaticLayout: true,
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 2,
    scrollbar: {
      vertical: "hidden",
      horizontal: "auto",
      horizontalScrollbarSize: 8,
      ignoreHorizontalScrollbarInContentHeight: true,
      useShadows: false,
      alwaysConsumeMouseWheel: false,
    },
  };
}

const BEHAVIOUR: Editor.IStandaloneEditorConstructionOptions = {
  ariaLabel: "Code",
  // A text area that holds the whole program: what screen readers and writing aids know best.
  editContext: false,
  accessibilitySupport: "on",
  accessibilityPageSize: 10_000,
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  // Enter and signs are what they are: only Tab takes a suggestion.
  acceptSuggestionOnEnter: "off",
  acceptSuggestionOnCommitCharacter: false,
  wordBasedSuggestions: "off",
  quickSuggestionsDelay: 60,
  hover: { delay: 250, above: true },
};

/** What a lesson's program has no use for. */
const NOTHING_ELSE: Editor.IStandaloneEditorConstructionOptions = {
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  guides: { indentation: false, bracketPairs: false },
  // Lessons are full of Greek letters and true minus signs.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
  contextmenu: false,
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: "none",
  occurrencesHighlight: "off",
  links: false,
  dragAndDrop: false,
};
