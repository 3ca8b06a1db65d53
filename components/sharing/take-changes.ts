import type { Notebook } from "@/lib/model";
import type { NotebookSession } from "@/lib/runtime";
import type { Changes } from "@/lib/sharing";
import type { ReaderWork } from "../lesson/reader-work";

type Lesson = { notebook: Notebook; session: NotebookSession; work: ReaderWork };

/** Puts texts from outside into their cells, unrun. The reader's own text of a cell becomes an earlier draft of it. */
export function takeChanges({ notebook, session, work }: Lesson, { texts, controls }: Changes): void {
  for (const { id, source } of notebook.cells) {
    const text = texts.find(([place]) => place === `cell:${id}`)?.[1];
    const own = session.cell(id).source;
    if (text === undefined || text === own) continue;
    if (own !== source) work.record({ kind: "started-over", place: `cell:${id}` });
    session.edit(id, text);
    work.keepDraft(`cell:${id}`, text, source);
  }
  for (const [name, value] of controls) session.setControl(name, value);
}
