import { highlight } from "../cell/highlight";
import { MarkedCode } from "../cell/marked-code";

/** A line of a program, or a few, to be moved as one. Its indentation is seen. */
export function CodeLine({ language, code }: { language: string; code: string }) {
  return (
    <pre>
      <MarkedCode source={code} words={highlight(code, language)} />
    </pre>
  );
}
