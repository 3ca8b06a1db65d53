import type { Place } from "@/lib/progress";
import type { TakenLesson, TakenPart } from "../taken-lesson";

export const program = (place: Place | null, text: string, hidden = false): TakenPart => ({
  kind: "program",
  place,
  title: `Title of ${place}`,
  text,
  hidden,
});

/** A lesson as it is taken along, with these parts and one control of each kind. */
export function tinyLesson(...parts: TakenPart[]): TakenLesson {
  return {
    slug: "tiny",
    title: "Tiny",
    summary: "A lesson that tests read.",
    controls: [
      { kind: "slider", name: "x0", label: "x", value: -1.5 },
      { kind: "choice", name: "form", label: "Form", value: 'leaky "relu"' },
      { kind: "toggle", name: "bias", label: "With bias", value: false },
    ],
    parts,
  };
}
