import { useState } from "react";
import buttons from "@/components/shell/buttons.module.css";

const SAID = {
  ready: "",
  copied: "Copied.",
  refused: "This browser does not let the page copy. Select the text and copy it.",
};

/** Puts a text on the clipboard, and says whether it could. */
export function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<keyof typeof SAID>("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // Without a permission, or on a page that is not secure.
      setState("refused");
    }
  };
  return (
    <>
      <button type="button" className={buttons.button} onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{SAID[state]}</span>
    </>
  );
}
