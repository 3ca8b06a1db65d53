import { isUntitled, type PlotSpec, type Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

/** The chart that a cell shows has a title, which its sentence and its table are named by, and has something to draw. */
export const chartDescription: LessonRule = {
  name: "chart-description",
  check({ folder, written, notebook }) {
    return notebook.cells.flatMap(({ id, recorded }): Problem[] => {
      const place = written.parts.cells.find((cell) => cell.id === id)?.position;
      const fault = recorded.value.kind === "plot" ? faultOf(recorded.value.spec) : null;
      if (!place || !fault) return [];
      return [{ file: `${folder}/index.mdx`, ...place, rule: "chart-description", ...fault }];
    });
  },
};

function faultOf(spec: PlotSpec | { missing: string }): Pick<Problem, "seen" | "remedy"> | null {
  if ("missing" in spec)
    return { seen: `The chart draws nothing: ${spec.missing}`, remedy: "Give it what is missing." };
  if (!isUntitled(spec)) return null;
  return {
    seen: "The chart has no title; who cannot see it hears its title first.",
    remedy: 'Write title: "…" into plot({ … }), and say what is drawn against what.',
  };
}
