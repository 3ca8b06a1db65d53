import { cancel, isCancel, select, text } from "@clack/prompts";
import { BEGINNINGS, freeId, idProblem, namesIn, type Order, placeOf } from "@/lib/authoring";
import { questionKinds, readCourse } from "@/lib/lessons";
import { courseRoot } from "../course-root";
import { type Given, NEEDED } from "./given";

/** Asks in the terminal for all that is not given yet. Ends the command where the asking is broken off. */
export async function ask(given: Given): Promise<Given> {
  const what =
    given.what ?? (await answer(select({ message: "What do you want to begin?", options: CHOICES })));
  let known: Given = { ...given, what };
  for (const name of NEEDED[what])
    if (!known[name]) known = { ...known, [name]: await ASKED[name](known, what) };
  return known;
}

const HINTS = {
  course: "a folder of lessons, with a title of its own",
  lesson: "text, a chart and a cell",
  exercise: "a program to complete, with checks, hints and feedback",
  question: "of one of nine kinds",
};
const CHOICES = BEGINNINGS.map((value) => ({ value, label: value, hint: HINTS[value] }));

type Asked = (known: Given, what: Order["what"]) => Promise<string>;

const ASKED: Record<(typeof NEEDED)[Order["what"]][number], Asked> = {
  root: () => line("In which folder? It is made where there is none.", "../my-course"),
  title: (_, what) => line(`The title of the ${what}`),
  subtitle: () => line("What stands below the title"),
  kind: () => oneOf("Which kind of question?", questionKinds),
  lesson: async ({ root }) => {
    const { course } = await readCourse(await courseRoot(root));
    return course.lessons.length > 0
      ? oneOf("In which lesson?", course.lessons)
      : end("The course has no lesson yet: begin one first.");
  },
  id: askId,
};

/** An id is suggested from the title, and refused at once where it cannot be one. */
async function askId({ root, lesson = "", title = "" }: Given, what: Order["what"]): Promise<string> {
  const taken = what === "course" ? [] : await namesIn(placeOf[what](await courseRoot(root), lesson));
  return answer(
    text({
      message: `The id of the ${what}, which is its folder’s name`,
      initialValue: title ? freeId(title, taken) : "",
      validate: (id = "") => idProblem(id, taken) ?? undefined,
    }),
  );
}

function oneOf(message: string, values: readonly string[]): Promise<string> {
  return answer(select({ message, options: values.map((value) => ({ value, label: value })) }));
}

function line(message: string, placeholder = ""): Promise<string> {
  const validate = (value = "") => (value.trim() === "" ? "Something has to stand here." : undefined);
  return answer(text({ message, placeholder, validate }));
}

/** What was answered; the prompts give a symbol where they are broken off. */
async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const said = await asked;
  return isCancel(said) ? end("Nothing was written.") : (said as Exclude<T, symbol>);
}

function end(message: string): never {
  cancel(message);
  process.exit(1);
}
