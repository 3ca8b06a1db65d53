import type { Notebook } from "@/lib/model";
import type { NotebookSession } from "@/lib/runtime";
import type { Changes } from "@/lib/sharing";
import type { ReaderWork } from "../lesson/reader-work";
import { textIn } from "./text-in";

type Lesson = { notebook: Notebook; session: NotebookSession; work: ReaderWork };

/** Puts texts from outside into their places, unrun. The reader's own text of a place becomes an earlier draft of it. */
export async function takeChanges(lesson: Lesson, { texts, controls }: Changes): Promise<void> {
  const { notebook, session, work } = lesson;
  const events = await work.written();
  for (const [place, text] of texts) {
    const own = textIn(place, { notebook, session, events });
    const shipped = shippedText(notebook, place);
    if (text === own) continue;
    if (place.startsWith("cell:")) session.edit(place.slice("cell:".length), text);
    work.put(place, text, { source: own, shipped });
  }
  for (const [name, value] of controls) session.setControl(name, value);
}

function shippedText({ cells, exercises }: Notebook, place: string): string {
  const [kind, id] = place.split(":");
  return kind === "cell"
    ? (cells.find((cell) => cell.id === id)?.source ?? "")
    : (exercises.find((exercise) => exercise.id === id)?.starter ?? "");
}
