import { describe, expect, it } from "vitest";
import { cell, notebook, RECORDED } from "./testing/notebook";
import { openSession } from "./testing/open-session";

const reporting = (program: string, more = {}) =>
  openSession(notebook({ cells: [cell("long", `import { report } from "gradbook";\n${program}`, more)] }));

/** Two steps, then nothing that comes to an end by itself. */
const HALF =
  'report({ step: 1, loss: 3 }, { of: 4 }); report({ step: 2, loss: 2 }, { of: 4 }); console.log("half");\n';

describe("a cell that reports", () => {
  it("shows its points while it runs, in the place of the output before", async () => {
    const { session, shown, until } = reporting(`${HALF}await new Promise(() => {});`);
    expect(shown("long")).toBe(RECORDED);
    await session.run("long");
    await until(() => session.cell("long").state.output.reported?.step === 2);
    const { status, output } = session.cell("long").state;
    expect(status).toMatchObject({ kind: "running", progress: { leftMs: expect.any(Number) } });
    expect(output.reported).toMatchObject({
      series: [{ name: "loss", x: [1, 2], y: [3, 2] }],
      step: 2,
      of: 4,
    });
    expect(shown("long")).toBe("undefined");
    session.stop();
  });

  it("and is stopped keeps points and lines, and says where", async () => {
    const { session, status, until } = reporting(`${HALF}await new Promise(() => {});`);
    await session.run("long");
    await until(() => session.cell("long").state.output.reported?.step === 2);
    session.stop();
    await until(() => status("long") === "stopped");
    const { state } = session.cell("long");
    expect(state.status).toEqual({ kind: "stopped", message: "Stopped at step 2 of 4." });
    expect(state.output.reported?.series[0]?.y).toEqual([3, 2]);
    expect(state.output.printed.map(({ text }) => text)).toEqual(["half"]);
  });

  it("and outlasts its limit keeps its points, and says where and what to do", async () => {
    const { session, status, until } = reporting(`${HALF}await new Promise(() => {});`, {
      timeLimitSeconds: 0.05,
    });
    await session.run("long");
    await until(() => status("long") === "stopped");
    const { state } = session.cell("long");
    expect(state.status).toMatchObject({
      message: "Stopped after 0.05 s, at step 2 of 4. Take fewer steps, or smaller ones.",
    });
    expect(state.output.reported?.series[0]?.y).toEqual([3, 2]);
  });

  it("and throws keeps its points beside the error", async () => {
    const { session, error, until } = reporting(`${HALF}throw new Error("too steep");`);
    await session.run("long");
    await until(() => error("long") !== null);
    expect(error("long")?.message).toBe("too steep");
    expect(session.cell("long").state.output.reported?.series[0]?.y).toEqual([3, 2]);
  });

  it("and finishes has all points beside its value", async () => {
    const { session, shown, status, until } = reporting(
      "for (let step = 0; step < 1000; step++) report({ step, loss: 1 / (1 + step) });\n7",
    );
    await session.run("long");
    await until(() => status("long") === "finished");
    expect(shown("long")).toBe("7");
    expect(session.cell("long").state.output.reported).toMatchObject({ step: 1_000, of: null });
  });

  it("and is run again without a report loses the points of the run before", async () => {
    const { session, status, until } = reporting("report({ loss: 1 });");
    await session.run("long");
    await until(() => status("long") === "finished");
    session.edit("long", "1 + 1");
    await session.run("long");
    await until(() => status("long") === "finished");
    expect(session.cell("long").state.output.reported).toBeUndefined();
  });

  it("by train() knows how many steps there are to be", async () => {
    const { session, status, until } = openSession(
      notebook({
        cells: [
          cell(
            "training",
            `import { nn, ones, optim, train } from "gradbook";
            const model = nn.Linear(1, 1);
            const optimizer = optim.SGD(model.parameters(), { learningRate: 0.1 });
            for (const { step } of train({ model, loss: nn.MSELoss(), optimizer, data: [ones(2, 1), ones(2, 1)], steps: 20 }))
              if (step === 15) throw new Error("enough");`,
          ),
        ],
      }),
    );
    await session.run("training");
    await until(() => status("training") === "threw");
    expect(session.cell("training").state.output.reported).toMatchObject({ step: 15, of: 20 });
  });
});
