import { describe, expect, it } from "vitest";
import { RECORDED } from "./testing/notebook";
import { doublingLesson as lesson, openSession } from "./testing/open-session";

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

  it("and throws quotes the reader's own line, with its types", async () => {
    const { session, error, until } = openSession(lesson);
    session.edit("alone", "const a: number = 1;\n  throw new Error(String(a as number));");
    await session.run("alone");
    await until(() => error("alone") !== null);
    expect(error("alone")).toMatchObject({ line: 2, code: "throw new Error(String(a as number));" });
  });

  it("and defines the name of a slider is told so", async () => {
    const { session, error } = openSession(lesson);
    session.edit("alone", "const x0 = 1;");
    await session.run("alone");
    expect(error("alone")?.message).toBe(
      "“x0” is the name of a slider, choice or toggle. Choose another name here.",
    );
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
