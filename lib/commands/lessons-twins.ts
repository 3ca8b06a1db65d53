import { recordTwins, torchVersion } from "@/lib/authoring";
import { describeProblem, readCourse } from "@/lib/lessons";
import { pathFromHere } from "./called-from";
import { courseRoot } from "./course-root";
import { readFlags } from "./read-flags";

/** Runs the PyTorch twins of all lessons, or of those that are named, and records what they print. */
const { values, positionals } = readFlags({
  options: { root: { type: "string" } },
  allowPositionals: true,
});

const root = await courseRoot(values.root);
const { course } = await readCourse(root);
const unknown = positionals.filter((slug) => !course.lessons.includes(slug));
if (unknown.length > 0)
  end(`There is no lesson “${unknown.join("”, “")}”. Name some of: ${course.lessons.join(", ")}.`);

const python = process.env.PYTHON ?? "python3";
const torch = await torchVersion(python);
if (torch.kind === "absent") end(`${torch.seen}\n${torch.remedy}`);

let [recorded, failed] = [0, 0];
for (const slug of positionals.length > 0 ? positionals : course.lessons) {
  const report = await recordTwins(root, slug, course, { python, torch: torch.version });
  for (const problem of report.problems)
    console.log(describeProblem({ ...problem, file: pathFromHere(problem.file) }));
  recorded += report.recorded;
  failed += report.problems.length;
}
console.log(`${recorded} twins recorded on PyTorch ${torch.version}, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
