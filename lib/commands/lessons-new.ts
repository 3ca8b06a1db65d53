import { scaffold } from "@/lib/authoring";
import { typedPath } from "./called-from";
import { courseRoot } from "./course-root";
import { FLAGS, missing, orderOf, readGiven } from "./lessons-new/given";
import { report } from "./lessons-new/report";
import { readFlags } from "./read-flags";

/** Begins a course, a lesson, an exercise or a question; asks for what the flags leave open, where somebody can answer. */
const USAGE = `npm run lessons:new                                asks for everything
npm run lessons:new -- course   --root DIR --title "…" --subtitle "…"
npm run lessons:new -- lesson   --title "…" --id my-lesson
npm run lessons:new -- exercise --lesson my-lesson --title "…" --id my-exercise
npm run lessons:new -- question --lesson my-lesson --kind number --id my-question
With --root DIR, all of them work in another course folder.`;

const { values, positionals } = readFlags({
  options: {
    ...(Object.fromEntries(FLAGS.map((name) => [name, { type: "string" }])) as Record<
      (typeof FLAGS)[number],
      { type: "string" }
    >),
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const read = readGiven(positionals, values);
if (read.kind === "refused") end(`${read.seen}\n\n${USAGE}`);

const said = read.given;
const somebodyIsThere = process.stdin.isTTY && process.stdout.isTTY;
// What asks is loaded only where somebody can answer.
const given =
  missing(said).length > 0 && somebodyIsThere ? await (await import("./lessons-new/ask")).ask(said) : said;
const absent = missing(given);
if (absent.length > 0) end(`Still to be said: ${absent.join(" ")}\n\n${USAGE}`);

const order = orderOf(
  given,
  given.what === "course" ? typedPath(given.root ?? ".") : await courseRoot(given.root),
);
if (!order) end(USAGE);
const result = await scaffold(order);
if (result.kind === "refused") end(result.seen);
console.log(report(order, result, given.root));

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
