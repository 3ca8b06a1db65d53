import { describe, expect, it } from "vitest";
import { cell, notebook, RECORDED } from "./testing/notebook";
import { doublingLesson as lesson, openSession } from "./testing/open-session";

describe("stopping", () => {
  const waiting = notebook({
    cells: [
      cell("first", "const a = 1;"),
      cell("forever", "await new Promise(() => {});\na"),
      cell("next", "5"),
    ],
  });

  it("ends the run; the next run replays what it needs", async () => {
    const { session, status, ran, until } = openSession(waiting);
    await session.run("forever");
    await until(() => status("first") === "finished");
    session.stop();
    await until(() => status("forever") === "stopped");
    session.edit("forever", "a + 1");
    await session.run("forever");
    await until(() => status("forever") === "finished");
    expect(ran).toEqual([
      ["first", "forever"],
      ["first", "forever"],
    ]);
  });

  it("takes back what waits for its turn", async () => {
    const { session, status, ran, until } = openSession(waiting);
    await session.run("forever");
    await session.run("next");
    await until(() => status("first") === "finished");
    session.stop();
    await until(() => status("forever") === "stopped");
    expect(status("next")).toBe("stopped");
    expect(ran).toHaveLength(1);
  });

  it("of a cell whose turn had not come leaves its output, marked as not of now", async () => {
    const { session, status, stale, shown, until } = openSession(waiting);
    await session.run("forever");
    session.stop();
    await until(() => status("forever") === "edited");
    expect(stale("forever")).toContain("stopped before it");
    expect(shown("forever")).toBe(RECORDED);
  });

  it("happens by itself at the time limit, and says what the cell was doing", async () => {
    const { session, status, until } = openSession(
      notebook({ cells: [cell("forever", "await new Promise(() => {})", { timeLimitSeconds: 0.05 })] }),
    );
    await session.run("forever");
    await until(() => status("forever") === "stopped");
    expect(session.cell("forever").state.status).toMatchObject({
      message: expect.stringContaining("awaits a promise that nothing settles"),
    });
  });
});

describe("starting over", () => {
  it("brings text and output back, and the names that others read", async () => {
    const { session, shown, until } = openSession(lesson);
    session.edit("rule", "const double = (x) => 0;");
    await session.run("rule");
    await until(() => session.value("v").text === "1");
    session.startOver("rule");
    expect(session.cell("rule").source).toBe("const double = (x) => 2 * x;");
    await until(() => session.value("v").text === "5");
    expect(shown("use")).toBe("4");
  });

  it("of a cell that never ran runs nothing", () => {
    const { session, shown, stale, ran } = openSession(lesson);
    session.edit("use", "1 +");
    session.startOver("use");
    expect([shown("use"), stale("use")]).toEqual([RECORDED, null]);
    expect(ran).toEqual([]);
  });

  it("of a cell that followed a slider shows the output of where the slider stands", async () => {
    const { session, shown, status, until } = openSession(lesson);
    session.setControl("x0", 4);
    await until(() => status("use") === "finished");
    session.edit("use", "1");
    session.startOver("use");
    await until(() => status("use") === "finished");
    expect(shown("use")).toBe("8");
  });
});
