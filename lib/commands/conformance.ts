/** `npm run conformance -- FILE`: holds the engine against a golden file of PyTorch's results. */
import { readFileSync } from "node:fs";
import { type Result, runGoldens } from "../engine/conformance";

const [path] = process.argv.slice(2);
if (path === undefined)
  fail("Say which golden file to run: npm run conformance -- lib/engine/goldens/pytorch.json");
report(run(path));

function run(file: string): Result[] {
  try {
    return runGoldens(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function report(results: readonly Result[]): void {
  const failed = results.filter((result) => result.miss !== null);
  for (const { id, kind, op, miss } of failed) console.log(`${id}  ${kind} ${op}: ${miss}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
