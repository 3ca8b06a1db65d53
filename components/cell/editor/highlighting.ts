import { conf, language } from "monaco-editor/languages/definitions/typescript/typescript";
import { monaco } from "./monaco";

const BUILT_IN = /\b(?:any|bigint|boolean|never|number|object|string|symbol|unknown|void)\b/;
const CALLED = /[a-z_$][\w$]*(?=\()/;

/**
 * Monaco's own grammar, with the names of functions and of built-in types told apart as the highlighted text has them:
 * a program does not change its colours when the editor takes over.
 */
export function highlightAsThePage(): void {
  const { common = [], ...states } = language.tokenizer;
  const functions: monaco.languages.IMonarchLanguageRule = [
    CALLED,
    { cases: { "@keywords": "keyword", "@default": "type" } },
  ];
  monaco.languages.setLanguageConfiguration("typescript", conf);
  monaco.languages.setMonarchTokensProvider("typescript", {
    ...language,
    tokenizer: { ...states, common: [[BUILT_IN, "type"], functions, ...common] },
  });
}
