import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkCourse } from "@/lib/authoring";
import { COURSE_ROOT, describeProblem } from "@/lib/lessons";

const { values } = parseArgs({
  options: { root: { type: "string" }, json: { type: "boolean", default: false } },
});

const { lessons, problems, mutants, claims } = await checkCourse(
  values.root ? resolve(values.root) : COURSE_ROOT,
);

if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  for (const problem of problems) console.log(describeProblem(problem));
  console.log(`${mutants} changed solutions were tried.`);
  const counts = `${lessons} lessons, ${problems.length} problems`;
  console.log(`${counts}, ${claims.covered} of ${claims.total} claims covered`);
}
process.exit(problems.length > 0 ? 1 : 0);
