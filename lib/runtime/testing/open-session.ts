import { formatObserved, type Notebook } from "@/lib/model";
import { NotebookSession } from "../notebook-session";
import { InProcessSandbox } from "./in-process-sandbox";
import { cell, notebook, plot, slider, value } from "./notebook";

/** A slider, a rule, and what reads the rule; a cell stands alone. */
export const doublingLesson = notebook({
  controls: [slider("x0", 2)],
  cells: [cell("rule", "const double = (x) => 2 * x;"), cell("use", "double(x0)"), cell("alone", "7")],
  values: [value("v", "double(x0) + 1")],
  plots: [plot("p", "({ double })", "x0")],
});

/** A session whose programs really run, and ways to look at it. */
export function openSession(lesson: Notebook) {
  const sandbox = new InProcessSandbox();
  const session = new NotebookSession(lesson, sandbox, {
    nextFrame: queueMicrotask,
    rest: () => Promise.resolve(),
  });
  const status = (id: string) => session.cell(id).state.status.kind;
  return {
    session,
    /** Ids of the steps of every run so far. */
    ran: sandbox.ran,
    status,
    /** The value that stands under a cell, as text. */
    shown: (id: string) => formatObserved(session.cell(id).state.output.value),
    error: (id: string) => session.cell(id).state.output.error,
    stale: (id: string) => session.cell(id).state.stale,
    /** Resolves as soon as the page, told of a change, would see what is asked for. */
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const leave = session.subscribe(() => look());
        const look = () => {
          if (!isSo()) return;
          leave();
          resolve();
        };
        look();
      }),
  };
}
