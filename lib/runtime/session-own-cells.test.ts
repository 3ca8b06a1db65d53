import { expect, it } from "vitest";
import { blankCell } from "./blank-cell";
import { cell, notebook, slider } from "./testing/notebook";
import { openSession } from "./testing/open-session";

const lesson = notebook({
  controls: [slider("x0", 2)],
  cells: [cell("rule", "const double = (x) => 2 * x;"), cell("use", "double(x0)")],
});

const own = (id: string) => blankCell({ id, title: `Your cell ${id}`, seed: 0 });

/** A session with cells of the reader's own, which have these texts. */
function sessionWith(texts: Record<string, string>) {
  const opened = openSession(lesson);
  for (const [id, text] of Object.entries(texts)) opened.session.place(own(id), text);
  return opened;
}

it("A cell of one's own knows the lesson's names and sliders", async () => {
  const { session, shown, status, until } = sessionWith({ a: "double(x0) + 1" });
  void session.run("a");
  await until(() => status("a") === "finished");
  expect(shown("a")).toBe("5");
  session.setControl("x0", 4);
  await until(() => shown("a") === "9");
});

it("A cell of one's own that was not run shows nothing, and no slider starts it", async () => {
  const { session, status, until, ran, shown } = sessionWith({ a: "double(x0)" });
  session.setControl("x0", 4);
  await until(() => shown("use") === "8");
  expect(status("a")).toBe("idle");
  expect(ran.flat()).not.toContain("a");
});

it("What was written and not run yet gives its names to a cell that is run", async () => {
  const { session, shown, status, until } = sessionWith({
    a: "const third = half + 1;",
    b: "third * 2",
    c: "const half = double(5);",
  });
  void session.run("b");
  await until(() => status("b") === "finished");
  expect(shown("b")).toBe("22");
});

it("What was typed into an empty cell and not run yet counts as well", async () => {
  const { session, shown, status, until } = sessionWith({ a: "", b: "" });
  session.edit("a", "const third = 3;");
  session.edit("b", "third * 2");
  void session.run("b");
  await until(() => status("b") === "finished");
  expect(shown("b")).toBe("6");
});

it("Imports of a cell that was not run yet hold for a cell that is run", async () => {
  const { session, shown, status, until } = sessionWith({
    a: 'import { tensor } from "gradbook";',
    b: "tensor([1, 2]).sum().item()",
  });
  void session.run("b");
  await until(() => status("b") === "finished");
  expect(shown("b")).toBe("3");
});

it("A cell of one's own may not define a name that the lesson defines: both are named", async () => {
  const { session, error, status, until } = sessionWith({ a: "const double = 1;" });
  void session.run("a");
  await until(() => status("a") === "threw");
  expect(error("a")?.message).toContain("“double” is defined here and in “Cell rule”");
});

it("Two cells of one's own may not define one name; the one that is not run says so by its title", async () => {
  const { session, error, status, until } = sessionWith({ a: "const y = 1;", b: "const y = 2;" });
  await session.run("a");
  session.rename("a", "First try");
  void session.run("b");
  await until(() => status("b") === "threw");
  expect(error("b")?.message).toContain("“First try”");
});

it("A removed cell takes its names along, and readers of them run again", async () => {
  const { session, shown, error, status, until } = sessionWith({ a: "const y = 3;", b: "y + 1" });
  void session.run("b");
  await until(() => shown("b") === "4");
  session.remove("a");
  await until(() => status("b") === "threw");
  expect(error("b")?.message).toContain("y is not defined");
  expect(session.sources().map(({ id }) => id)).toEqual(["rule", "use", "b"]);
});

it("A cell that was put back has its text and, where it had run, its output and its names", async () => {
  const { session, shown, status, until } = sessionWith({ a: "const y = 3;\ny", b: "y + 1" });
  void session.run("b");
  await until(() => shown("b") === "4");
  session.remove("a");
  await until(() => status("b") === "threw");
  session.place(own("a"), session.cell("a").source);
  await until(() => shown("a") === "3" && shown("b") === "4");
});

it("A cell that is removed while it runs is stopped", async () => {
  const { session, status, shown, until } = sessionWith({ a: "await new Promise(() => {})", b: "1 + 1" });
  void session.run("a");
  await until(() => status("a") === "running");
  session.remove("a");
  await until(() => status("a") === "stopped");
  void session.run("b");
  await until(() => status("b") === "finished");
  expect(shown("b")).toBe("2");
});

it("A removed name is free for another cell", async () => {
  const { session, shown, status, until } = sessionWith({ a: "const y = 3;", b: "const y = 4;\ny" });
  void session.run("a");
  await until(() => status("a") === "finished");
  session.remove("a");
  void session.run("b");
  await until(() => status("b") === "finished");
  expect(shown("b")).toBe("4");
});

it("Random numbers of a cell of one's own are the same at every run", async () => {
  const { session, shown, status, until } = sessionWith({
    a: 'import { randn } from "gradbook";\nrandn(2)',
  });
  void session.run("a");
  await until(() => status("a") === "finished");
  // What PyTorch prints for randn(2) after manual_seed(0).
  expect(shown("a")).toBe("tensor([ 1.5410, -0.2934])");
  const first = session.cell("a");
  void session.run("a");
  await until(() => status("a") === "finished" && session.cell("a") !== first);
  expect(shown("a")).toBe("tensor([ 1.5410, -0.2934])");
});
