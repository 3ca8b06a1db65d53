import fc from "fast-check";
import { expect, test } from "vitest";
import type { NotebookSession } from "./notebook-session";
import { cell, notebook, plot, slider, value } from "./testing/notebook";
import { openSession } from "./testing/open-session";

const imported = 'import { tensor } from "gradbook";\n';

/** Texts that each cell may have, the lesson's own first. Some throw, some do not compile, some never end. */
const TEXTS: Record<string, string[]> = {
  data: ["const list = [1, 2, x0];", "const list = [5];", "const other = 1;", "const list = ["],
  weight: [
    `${imported}const w = tensor([list.length + x0]);`,
    `${imported}const w = tensor([10]);`,
    `${imported}const w = { inner: tensor([x0]) };`,
  ],
  before: ["String(w.item?.() ?? w.inner.item());", "Math.random();", "throw new Error('always');"],
  wrap: ["const wrapped = w;", "const wrapped = [w];", "list.push(1);"],
  train: [
    "w.mul_(2);\nw.item();",
    "w.add_(1);\nw.item();",
    "w.item();",
    "(wrapped[0] ?? wrapped).mul_(3);\n0;",
  ],
  slow: ["const trained = w.item() + 1;", "await null;\nconst trained = x1;", "const trained = list;"],
  after: ["[w.item(), trained];", "wrapped;", "Math.max(1, x1);", "await new Promise(() => {});"],
};
/** `npm run soak -- orders` tries more. */
const RUNS = Number(process.env.GRADBOOK_RUNS ?? 40);
const IDS = Object.keys(TEXTS);

const lesson = notebook({
  controls: [slider("x0", 2), slider("x1", 3)],
  cells: IDS.map((id) => cell(id, TEXTS[id]?.[0] ?? "", id === "slow" ? { run: "click" } : {})),
  values: [value("v", "w.item() + x1")],
  plots: [plot("p", "(x) => x * list.length")],
});

type Act =
  | { kind: "edit"; id: string; text: number }
  | { kind: "run"; id: string; awaited: boolean }
  | { kind: "slide"; name: string; to: number }
  | { kind: "stop" }
  | { kind: "startOver"; id: string };

const id = fc.constantFrom(...IDS);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), id, text: fc.nat(3) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("run" as const), id, awaited: fc.boolean() }) },
  fc.record({
    kind: fc.constant("slide" as const),
    name: fc.constantFrom("x0", "x1"),
    to: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant("stop" as const) }),
  fc.record({ kind: fc.constant("startOver" as const), id }),
);

async function perform(session: NotebookSession, todo: Act): Promise<void> {
  if (todo.kind === "edit") {
    const texts = TEXTS[todo.id] ?? [];
    session.edit(todo.id, texts[todo.text % texts.length] ?? "");
  } else if (todo.kind === "slide") session.setControl(todo.name, todo.to);
  else if (todo.kind === "stop") session.stop();
  else if (todo.kind === "startOver") session.startOver(todo.id);
  else await runAndPerhapsAwait(session, todo);
}

/** A program that awaits for ever is stopped by a later act, or at the end. */
async function runAndPerhapsAwait(session: NotebookSession, { id, awaited }: Extract<Act, { kind: "run" }>) {
  await session.run(id);
  if (awaited) await Promise.race([session.idle(), turns(20)]);
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What each part shows, and whether it says that it is not of now. */
function shownBy({ session, shown, error, stale, status }: ReturnType<typeof openSession>) {
  // What was stopped, or says that it is not of now, keeps an output of the past beside saying so.
  const cells = IDS.map((id) => {
    const past = status(id) === "stopped" ? "stopped" : stale(id);
    return [id, past ?? error(id)?.message ?? shown(id)];
  });
  const { text } = session.value("v");
  return {
    cells,
    v: session.value("v").stale ?? text,
    p: session.plot("p").stale ?? session.plot("p").samples,
  };
}

/** The texts and sliders as they stand, and everything run once from the top; what never ends is stopped. */
async function settle(opened: ReturnType<typeof openSession>): Promise<void> {
  const { session } = opened;
  session.stop();
  const all = session.runAll();
  await Promise.race([all, turns(200)]);
  session.stop();
  await all;
}

test("Whatever is edited, run, moved, stopped and reset, in any order, the notebook ends as a fresh run of its text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const used = openSession(lesson);
      for (const each of acts) await perform(used.session, each);
      await settle(used);
      const fresh = openSession(lesson);
      for (const { id, source } of lesson.cells)
        if (used.session.cell(id).source !== source) fresh.session.edit(id, used.session.cell(id).source);
      for (const { name } of lesson.controls) fresh.session.setControl(name, used.session.control(name));
      await settle(fresh);
      expect(shownBy(used)).toEqual(shownBy(fresh));
    }),
    { numRuns: RUNS },
  );
}, 60_000);

/** What is not of now is run by hand, cell by cell, until all is. */
async function runWhatIsNotOfNow({ session, stale, status }: ReturnType<typeof openSession>): Promise<void> {
  await session.idle();
  const isOfNow = (id: string) => stale(id) === null && !["edited", "stopped"].includes(status(id));
  for (let round = 0; round < IDS.length; round += 1)
    for (const id of IDS.filter((each) => !isOfNow(each))) {
      await session.run(id);
      await session.idle();
    }
}

/** Texts that compile and end, whatever the other cells are. */
const ENDS = (id: string, text: string) =>
  text !== "const list = [" && !(id === "after" && text.startsWith("await"));

test("Cells run one by one, wherever they are asked for, show what a run of the whole notebook shows", async () => {
  const ending = fc.array(act, { minLength: 3, maxLength: 14 }).filter((acts) =>
    acts.every((each) => {
      const texts = each.kind === "edit" ? (TEXTS[each.id] ?? []) : [];
      return each.kind !== "edit" || ENDS(each.id, texts[each.text % texts.length] ?? "");
    }),
  );
  await fc.assert(
    fc.asyncProperty(ending, async (acts) => {
      const used = openSession(lesson);
      // The recorded outputs of the test's lesson are no results: it has run once.
      await settle(used);
      for (const each of acts) await perform(used.session, each);
      await runWhatIsNotOfNow(used);
      const byHand = shownBy(used);
      // Numbers in the prose and charts have no button of their own: what was stopped waits for their cells.
      const { v, p } = { v: used.session.value("v").stale, p: used.session.plot("p").stale };
      await settle(used);
      const all = shownBy(used);
      expect(byHand).toEqual({ ...all, ...(v !== null && { v }), ...(p !== null && { p }) });
    }),
    { numRuns: RUNS },
  );
}, 60_000);
