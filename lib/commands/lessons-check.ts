import { checkCourse, machineProblems, printedProblems } from "@/lib/authoring";
import { readCourse } from "@/lib/lessons";
import { severityOf } from "@/lib/model";
import { pathFromHere } from "./called-from";
import { courseRoot } from "./course-root";
import { readFlags } from "./read-flags";

const { values, positionals } = readFlags({
  options: {
    root: { type: "string" },
    json: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const root = await courseRoot(values.root);
if (positionals.length > 0) await refuseUnknown(positionals);

const {
  lessons,
  problems: found,
  mutants,
  claims,
} = await checkCourse(root, {
  fresh: values.fresh,
  ...(positionals.length > 0 && { only: positionals }),
});
const problems = found.map((problem) => ({ ...problem, file: pathFromHere(problem.file) }));
const errors = problems.filter(({ rule }) => severityOf(rule) === "error").length;
const warnings = problems.length - errors;

if (values.json) console.log(JSON.stringify(machineProblems(problems), null, 2));
else {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  if (problems.length > 0) console.log(`${printedProblems(problems, { colour })}\n`);
  console.log(`${mutants} changed solutions were tried.`);
  if (warnings > 0) console.log(`${warnings} warnings, which are no problems yet.`);
  console.log(`${lessons} lessons, ${errors} problems, ${claims.covered} of ${claims.total} claims covered`);
}
process.exit(errors > 0 ? 1 : 0);

async function refuseUnknown(slugs: readonly string[]): Promise<void> {
  const { course } = await readCourse(root);
  const unknown = slugs.filter((slug) => !course.lessons.includes(slug));
  if (unknown.length === 0) return;
  console.error(`There is no lesson ${unknown.join(", ")}. The lessons are: ${course.lessons.join(", ")}.`);
  process.exit(2);
}
