import { formatObserved, type Notebook } from "@/lib/model";
import { NotebookSession } from "../notebook-session";
import { InProcessSandbox } from "./in-process-sandbox";

/** A session whose programs really run, and ways to look at it. */
export function openSession(notebook: Notebook) {
  const sandbox = new InProcessSandbox();
  const session = new NotebookSession(notebook, sandbox);
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
