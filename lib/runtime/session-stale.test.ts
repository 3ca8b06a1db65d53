import { describe, expect, it } from "vitest";
import { cell, notebook, RECORDED, slider, value } from "./testing/notebook";
import { doublingLesson as lesson, openSession } from "./testing/open-session";

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

  it("says so where a cell above it took over a second, and now waits for a click", async () => {
    const long =
      "const end = performance.now() + 1_050;\nwhile (performance.now() < end);\nconst trained = x0;";
    const { session, stale, ran, until } = openSession(
      notebook({
        controls: [slider("x0", 1)],
        cells: [cell("long", long)],
        values: [value("v", "trained")],
      }),
    );
    session.setControl("x0", 2);
    await until(() => session.value("v").text === "2");
    session.setControl("x0", 3);
    await until(() => session.value("v").stale !== null);
    expect(stale("long")).toContain("“x0” changed");
    expect(session.value("v").text).toBe("2");
    expect(ran.at(-1)).toEqual([]);
  });
});
