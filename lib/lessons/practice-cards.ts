import type { Lesson, LessonPlace, PracticeCard } from "@/lib/model";
import type { WrittenLesson } from "./read-lesson";
import type { NamedPart, Parts, Place } from "./source";

/**
 * What of a lesson comes back in practice, in the order of the text: every question, and every exercise but those whose
 * frontmatter says `practice: false`, because they are too long to be done again.
 */
export function practiceCards(
  { title, notebook }: Lesson,
  { parts, exercises }: WrittenLesson,
): PracticeCard[] {
  const base = { lesson: notebook.slug, lessonTitle: title };
  const questions = notebook.questions.flatMap(({ id, varied, objectives }) => {
    const place = parts.questions.find((each) => each.id === id);
    if (!place) return [];
    const taught = whereTaught(place, parts);
    const called = taught.passage?.title ?? title;
    return [
      {
        place,
        card: {
          ...base,
          part: "question" as const,
          id,
          title: called,
          variants: varied?.variants ?? 1,
          objectives,
          ...taught,
        },
      },
    ];
  });
  const programs = notebook.exercises.flatMap(({ id, title, objectives }) => {
    const place = parts.exercises.find((each) => each.id === id);
    if (!place || exercises.get(id)?.practice === false) return [];
    const taught = whereTaught(place, parts);
    return [
      { place, card: { ...base, part: "exercise" as const, id, title, variants: 1, objectives, ...taught } },
    ];
  });
  return [...questions, ...programs]
    .sort((a, b) => a.place.position.line - b.place.position.line)
    .map(({ card }) => card);
}

type Taught = Pick<PracticeCard, "passage" | "evidence">;

/** The heading above a part; and what shows its point: what a claim names, or else the nearest cell or chart of the section. */
function whereTaught({ id, position }: NamedPart, parts: Parts): Taught {
  const heading = parts.headings.findLast((each) => isBefore(each.position, position));
  const next = parts.headings.find((each) => isBefore(position, each.position));
  const shown = placesOf(parts).filter(
    (each) =>
      (!heading || isBefore(heading.position, each.position)) &&
      (!next || isBefore(each.position, next.position)),
  );
  const claimed = parts.claims.find(({ asks }) => asks === id)?.evidence;
  const evidence =
    placesOf(parts).find((each) => each.id === claimed) ??
    shown.findLast((each) => isBefore(each.position, position)) ??
    shown[0];
  return {
    passage: heading ? { id: heading.id, title: heading.text } : null,
    evidence: evidence ? { id: evidence.id, title: evidence.title } : null,
  };
}

/** Cells and charts that stand on the page, in the order of the text. */
function placesOf({ cells, plots }: Parts): (LessonPlace & { position: Place })[] {
  return [...cells.filter(({ hidden }) => !hidden), ...plots].sort(
    (a, b) => a.position.line - b.position.line,
  );
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
