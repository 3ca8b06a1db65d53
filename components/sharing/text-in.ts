import type { Notebook } from "@/lib/model";
import { draftOf, type LoggedEvent, type Place } from "@/lib/progress";
import type { NotebookSession } from "@/lib/runtime";

type Lesson = { notebook: Notebook; session: NotebookSession; events: readonly LoggedEvent[] };

/** The text that stands in a place now: cells are asked, an exercise's answer is the last draft of it. */
export function textIn(place: Place, { notebook, session, events }: Lesson): string {
  const [kind, id = ""] = place.split(":");
  if (kind === "cell") return session.cell(id).source;
  const starter = notebook.exercises.find((exercise) => exercise.id === id)?.starter ?? "";
  return draftOf(events, place)?.text ?? starter;
}
