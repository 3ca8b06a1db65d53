import { describe, expect, it } from "vitest";
import { cell, notebook } from "./testing/notebook";
import { openSession } from "./testing/open-session";

const imported = 'import { tensor } from "gradbook";\n';

/** A weight, what shows it before its training, the training, and what shows it afterwards. */
const lesson = (training: object = {}) =>
  notebook({
    cells: [
      cell("weight", `${imported}const w = tensor([1]);`),
      cell("before", "w.item();"),
      cell("train", "w.mul_(2);\nw.item();", training),
      cell("after", "w.item() + 100;"),
    ],
  });

/** A session of such a lesson, and a run that is waited for. */
function open(training: object = {}) {
  const opened = openSession(lesson(training));
  const run = async (id: string) => {
    await opened.session.run(id);
    await opened.session.idle();
  };
  return { ...opened, run };
}

describe("a cell that changes a value of another", () => {
  it("gives the same on every run", async () => {
    const { run, shown } = open();
    await run("train");
    const first = shown("train");
    await run("train");
    expect([first, shown("train")]).toEqual(["2", "2"]);
  });

  it("changes nothing for what stands before it, and all for what stands after it", async () => {
    const { run, shown } = open();
    await run("weight");
    expect([shown("before"), shown("train"), shown("after")]).toEqual(["1", "2", "102"]);
    await run("before");
    expect(shown("before")).toBe("1");
    await run("after");
    expect(shown("after")).toBe("102");
  });

  it("runs again where what stands after it is run in a new worker", async () => {
    const { session, run, shown, status } = open();
    await run("weight");
    session.edit("before", "await new Promise(() => {});");
    void session.run("before");
    await new Promise<void>((resolve) => {
      const leave = session.subscribe(() => {
        if (status("before") !== "running") return;
        leave();
        resolve();
      });
    });
    session.stop();
    await run("after");
    expect(shown("after")).toBe("102");
  });

  it("is known from the build before it has run in the page", async () => {
    const { run, shown, ran } = open({ changes: ["w"] });
    await run("after");
    expect(shown("after")).toBe("102");
    expect(ran.at(-1)).toEqual(["weight", "train", "after"]);
  });

  it("has what stands after it run again when it begins to", async () => {
    const { session, run, shown } = open();
    session.edit("train", "w.item();");
    await run("weight");
    await run("train");
    expect(shown("after")).toBe("101");
    session.edit("train", "w.mul_(3);\nw.item();");
    await run("train");
    expect([shown("before"), shown("train"), shown("after")]).toEqual(["1", "3", "103"]);
    session.edit("train", "w.item();");
    await run("train");
    expect([shown("before"), shown("train"), shown("after")]).toEqual(["1", "1", "101"]);
  });

  it("and waits for a click keeps what stands after it waiting, with the reason", async () => {
    const { session, run, shown, stale } = open({ changes: ["w"], run: "click" });
    await run("after");
    session.edit("weight", `${imported}const w = tensor([5]);`);
    await run("weight");
    expect(shown("before")).toBe("5");
    expect(stale("train")).toBe("“w” changed above since it last ran.");
    expect(stale("after")).toBe("“w” changed above since it last ran.");
    await run("after");
    expect(shown("after")).toBe("110");
    expect([stale("train"), stale("after")]).toEqual([null, null]);
  });
});
