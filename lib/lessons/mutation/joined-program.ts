import type { Program, Step } from "@/lib/runtime";

/** Many answers to one exercise as one program: what they read of the lesson first, then each answer under its own id. */
export type JoinedProgram = { program: Program; lesson: Step[]; answers: Step[] };

/** Each of `programs` ends with the answer; before it stands what the answer reads. */
export function joinedProgram(programs: readonly Program[]): JoinedProgram | null {
  const [first] = programs;
  if (!first) return null;
  const lesson = new Map(programs.flatMap(({ steps }) => steps.slice(0, -1)).map((step) => [step.id, step]));
  const defined = new Set(programs.flatMap(({ steps }) => steps.at(-1)?.defines ?? []));
  const answers = programs.flatMap(({ steps }, i) => {
    const answer = steps.at(-1);
    // What an answer lacks it must not find with the answers before it.
    return answer
      ? [{ ...answer, id: `answer ${i}`, reads: answer.reads.filter((name) => !defined.has(name)) }]
      : [];
  });
  const steps = [...lesson.values(), ...answers];
  return { program: { ...first, steps }, lesson: [...lesson.values()], answers };
}
