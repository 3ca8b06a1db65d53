import { checkCourse } from "@/lib/authoring";
import { describeProblem } from "@/lib/lessons";
import { pathFromHere } from "./called-from";
import { courseRoot } from "./course-root";
import { readFlags } from "./read-flags";

const { values } = readFlags({
  options: { root: { type: "string" }, json: { type: "boolean", default: false } },
});

const { lessons, problems: found, mutants, claims } = await checkCourse(await courseRoot(values.root));

const problems = found.map((problem) => ({ ...problem, file: pathFromHere(problem.file) }));
if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  for (const problem of problems) console.log(describeProblem(problem));
  console.log(`${mutants} changed solutions were tried.`);
  const counts = `${lessons} lessons, ${problems.length} problems`;
  console.log(`${counts}, ${claims.covered} of ${claims.total} claims covered`);
}
process.exit(problems.length > 0 ? 1 : 0);
