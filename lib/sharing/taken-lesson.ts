import type { Control, ControlValue, LessonText, LessonTextPart, Notebook } from "@/lib/model";
import type { OwnCell, Place } from "@/lib/progress";

/** A lesson as a reader takes it along: with the texts and settings that stand there now. */
export type TakenLesson = {
  slug: string;
  title: string;
  summary: string;
  controls: (Pick<Control, "kind" | "name" | "label"> & { value: ControlValue })[];
  parts: TakenPart[];
};

export type TakenPart =
  | { kind: "prose"; markdown: string }
  /** `place`: null for a cell of the reader's own, which no lesson would know again. */
  | { kind: "program"; place: Place | null; title: string; text: string; hidden: boolean };

type Standing = {
  textOf: (place: Place) => string;
  valueOf: (control: string) => ControlValue;
  /** The reader's own cells, each behind a part of the lesson. */
  own: readonly Pick<OwnCell, "id" | "title" | "part">[];
};

export function takenLesson(
  { title, summary, parts }: LessonText,
  { slug, cells, exercises, controls }: Pick<Notebook, "slug" | "cells" | "exercises" | "controls">,
  { textOf, valueOf, own }: Standing,
): TakenLesson {
  const ids = new Set(parts.flatMap((part) => (part.kind === "prose" ? [] : [part.id])));
  const ownPart = ({ id, title }: Standing["own"][number]): TakenPart => ({
    kind: "program",
    place: null,
    title,
    hidden: false,
    text: textOf(`cell:${id}`),
  });
  const taken = (part: LessonTextPart): TakenPart[] => {
    if (part.kind === "prose") return [part];
    const found = (part.kind === "cell" ? cells : exercises).find(({ id }) => id === part.id);
    if (!found) return [];
    const place: Place = `${part.kind}:${part.id}`;
    const hidden = "hidden" in found && found.hidden;
    return [
      { kind: "program", place, title: found.title, hidden, text: textOf(place) },
      ...own.filter((cell) => cell.part === part.id).map(ownPart),
    ];
  };
  return {
    slug,
    title,
    summary,
    controls: controls.map(({ kind, name, label }) => ({ kind, name, label, value: valueOf(name) })),
    parts: [...parts.flatMap(taken), ...own.filter((cell) => !ids.has(cell.part)).map(ownPart)],
  };
}
