import { describe, expect, it } from "vitest";
import { RECORDED } from "./testing/notebook";
import { doublingLesson as lesson, openSession } from "./testing/open-session";

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
