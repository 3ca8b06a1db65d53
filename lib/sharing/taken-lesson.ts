import type { ControlValue, LessonText, Notebook } from "@/lib/model";
import type { Place } from "@/lib/progress";

/** A lesson as a reader takes it along: with the texts and settings that stand there now. */
export type TakenLesson = {
  slug: string;
  title: string;
  summary: string;
  controls: { name: string; label: string; value: ControlValue }[];
  parts: TakenPart[];
};

export type TakenPart =
  | { kind: "prose"; markdown: string }
  | { kind: "program"; place: Place; title: string; text: string; hidden: boolean };

type Standing = { textOf: (place: Place) => string; valueOf: (control: string) => ControlValue };

export function takenLesson(
  { title, summary, parts }: LessonText,
  { slug, cells, exercises, controls }: Pick<Notebook, "slug" | "cells" | "exercises" | "controls">,
  { textOf, valueOf }: Standing,
): TakenLesson {
  const program = (place: Place, title: string, hidden: boolean): TakenPart[] => [
    { kind: "program", place, title, hidden, text: textOf(place) },
  ];
  return {
    slug,
    title,
    summary,
    controls: controls.map(({ name, label }) => ({ name, label, value: valueOf(name) })),
    parts: parts.flatMap((part): TakenPart[] => {
      if (part.kind === "prose") return [part];
      const found = (part.kind === "cell" ? cells : exercises).find(({ id }) => id === part.id);
      if (!found) return [];
      return program(`${part.kind}:${part.id}`, found.title, "hidden" in found && found.hidden);
    }),
  };
}
