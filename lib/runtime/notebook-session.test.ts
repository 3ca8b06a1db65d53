import { describe, expect, it } from "vitest";
import { cell, notebook, plot, RECORDED, slider, value } from "./testing/notebook";
import { openSession } from "./testing/open-session";

const lesson = notebook({
  controls: [slider("x0", 2)],
  cells: [cell("rule", "const double = (x) => 2 * x;"), cell("use", "double(x0)"), cell("alone", "7")],
  values: [value("v", "double(x0) + 1")],
  plots: [plot("p", "({ double })", "x0")],
});

describe("a lesson that was just opened", () => {
  it("shows what the build recorded, and runs nothing", () => {
    const { session, shown, ran } = openSession(lesson);
    expect(shown("use")).toBe(RECORDED);
    expect(session.value("v")).toEqual({ text: RECORDED, stale: null });
    expect(session.plot("p").stale).toBeNull();
    expect(session.control("x0")).toBe(2);
    expect(ran).toEqual([]);
  });

  it("gives the same view as long as nothing changed, so that a page need not draw again", () => {
    const { session } = openSession(lesson);
    expect(session.value("v")).toBe(session.value("v"));
    expect(session.plot("p")).toBe(session.plot("p"));
    expect(session.cell("use")).toBe(session.cell("use"));
  });

  it("knows no part that it does not have", () => {
    const { session } = openSession(lesson);
    expect(() => session.value("nowhere")).toThrow("“nowhere”");
    expect(() => session.control("nowhere")).toThrow("“nowhere”");
  });
});

describe("a slider", () => {
  it("moves the values, plots and cells that read it, and no other", async () => {
    const { session, shown, until } = openSession(lesson);
    session.setControl("x0", 5);
    await until(() => session.value("v").text === "11" && session.plot("p").samples.mark !== null);
    expect(shown("use")).toBe("10");
    expect(shown("alone")).toBe(RECORDED);
    expect(session.plot("p").samples.mark).toMatchObject({ x: 5, points: [{ y: 10 }] });
  });

  it("that is moved while a run is under way ends at its newest value, and leaves out those between", async () => {
    const { session, ran, until } = openSession(lesson);
    for (const position of [1, 2, 3, 4, 5, 6]) session.setControl("x0", position);
    await until(() => session.value("v").text === "13" && session.plot("p").samples.mark?.x === 6);
    expect(ran).toHaveLength(2);
  });

  it("that is put where it stands runs nothing", () => {
    const { session, ran } = openSession(lesson);
    session.setControl("x0", 2);
    expect(ran).toEqual([]);
  });

  it("runs what it needs once, and not again while its names are live", async () => {
    const { session, ran, until } = openSession(lesson);
    session.setControl("x0", 3);
    await until(() => session.plot("p").samples.mark?.x === 3);
    session.setControl("x0", 4);
    await until(() => session.plot("p").samples.mark?.x === 4);
    expect(ran).toEqual([
      ["rule", "use", "v", "p"],
      ["use", "v", "p"],
    ]);
  });
});

describe("a cell that is run", () => {
  it("and was changed takes along all that reads its names", async () => {
    const { session, status, shown, until } = openSession(lesson);
    session.edit("rule", "const double = (x) => 200 * x;");
    expect(status("rule")).toBe("edited");
    await session.run("rule");
    await until(() => session.plot("p").samples.curves.length > 0);
    expect(shown("use")).toBe("400");
    expect(session.value("v").text).toBe("401");
    expect(status("rule")).toBe("finished");
  });

  it("and does not compile says where, and leaves the notebook as it was", async () => {
    const { session, error, ran } = openSession(lesson);
    session.edit("rule", "const a = 1;\nconst = 2;");
    await session.run("rule");
    expect(error("rule")).toMatchObject({ name: "SyntaxError", line: 2 });
    expect(ran).toEqual([]);
  });

  it("and defines a name of another is refused, with the title of the other", async () => {
    const { session, error, ran } = openSession(lesson);
    session.edit("alone", "const double = 1;");
    await session.run("alone");
    expect(error("alone")?.message).toContain("“double” is defined here and in “Cell rule”");
    expect(ran).toEqual([]);
  });

  it("and defines the name of a slider is refused", async () => {
    const { session, error } = openSession(lesson);
    session.edit("alone", "const x0 = 1;");
    await session.run("alone");
    expect(error("alone")?.message).toContain("“x0”");
  });

  it("and needs a cell that needs it is refused", async () => {
    const { session, error } = openSession(lesson);
    session.edit("use", "const other = double(1);");
    await session.run("use");
    session.edit("rule", "const double = (x) => other;");
    await session.run("rule");
    expect(error("rule")).toMatchObject({ name: "CycleError" });
  });

  it("is running at once, with the earlier output still in its place", async () => {
    const { session, status, shown, until } = openSession(lesson);
    const started = session.run("alone");
    await started;
    expect(status("alone")).toBe("running");
    expect(shown("alone")).toBe(RECORDED);
    await until(() => status("alone") === "finished");
    expect(shown("alone")).toBe("7");
  });

  it("and is edited meanwhile ends stale, whether before or after it has started", async () => {
    const { session, status, stale, until } = openSession(lesson);
    await session.run("alone");
    session.edit("alone", "8");
    await until(() => status("alone") === "finished");
    expect(stale("alone")).toContain("Edited");
  });

  it("by a slider, while its text is edited, runs its last form and stays stale", async () => {
    const { session, stale, shown, status, until } = openSession(lesson);
    session.edit("use", "double(x0) + unfinished(");
    session.setControl("x0", 4);
    await until(() => status("use") === "finished");
    expect(shown("use")).toBe("8");
    expect(stale("use")).toContain("Edited");
  });

  it("and no longer defines a name has its readers run again, to say what they miss", async () => {
    const { session, error, until } = openSession(lesson);
    session.edit("rule", "const renamed = 1;");
    await session.run("rule");
    await until(() => error("use") !== null);
    expect(error("use")?.message).toContain("double");
  });
});

describe("a number or a chart that could not be computed again", () => {
  const breaking = "const double = (x) => { throw new RangeError('too far'); };";

  it("keeps what it showed, and says why", async () => {
    const { session, until } = openSession(lesson);
    session.edit("rule", breaking);
    await session.run("rule");
    await until(() => session.value("v").stale !== null && session.plot("p").stale !== null);
    expect(session.value("v").text).toBe(RECORDED);
    expect(session.value("v").stale).toContain("RangeError: too far");
    expect(session.plot("p").stale).toContain("RangeError: too far");
  });

  it("is fresh again as soon as it could", async () => {
    const { session, until } = openSession(lesson);
    session.edit("rule", breaking);
    await session.run("rule");
    await until(() => session.plot("p").stale !== null);
    session.startOver("rule");
    await until(() => session.value("v").stale === null && session.plot("p").stale === null);
    expect(session.value("v").text).toBe("5");
  });

  it("says so where a cell above it waits for a click", async () => {
    const { session, until } = openSession(
      notebook({
        controls: [slider("x0", 1)],
        cells: [cell("long", "const trained = x0;", { run: "click" })],
        values: [value("v", "trained")],
      }),
    );
    session.setControl("x0", 3);
    await until(() => session.value("v").stale !== null);
    expect(session.value("v").stale).toContain("“x0” changed");
    expect(session.cell("long").state.stale).toContain("“x0” changed");
    await session.run("long");
    await until(() => session.value("v").stale === null);
    expect(session.value("v").text).toBe("3");
  });

  it("says so where the run was stopped before it", async () => {
    const { session, until, status } = openSession(lesson);
    session.edit("rule", "const double = (x) => x;\nawait new Promise(() => {});");
    await session.run("rule");
    await until(() => status("rule") === "running");
    session.stop();
    await until(() => session.plot("p").stale !== null);
    expect(session.value("v").stale).toContain("stopped");
  });
});

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
