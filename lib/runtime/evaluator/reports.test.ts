import { describe, expect, it } from "vitest";
import type { host } from "@/lib/engine";
import { type ReportNews, Reports } from "./reports";

/** Reports with a clock that is set by hand. */
function openReports() {
  let now = 1_000;
  const sent: ReportNews[] = [];
  const reports = new Reports(
    () => now,
    (news) => sent.push(news),
  );
  return {
    reports,
    sent,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const loss = (value: number, step: number | null = null, of: number | null = null): host.Told => ({
  step,
  values: [["loss", value]],
  of,
});

describe("reports are sent", () => {
  it("at most 60 times a second, however many come", () => {
    const { reports, sent, pass } = openReports();
    for (let i = 0; i < 10_000; i++) {
      pass(0.1);
      reports.add(loss(i));
    }
    expect(sent.length).toBeGreaterThan(55);
    expect(sent.length).toBeLessThanOrEqual(60);
  });

  it("each time with all that came until then", () => {
    const { reports, sent, pass } = openReports();
    for (const value of [3, 2, 1]) {
      pass(20);
      reports.add(loss(value));
    }
    expect(sent.map(({ reported }) => reported.series[0]?.y)).toEqual([[3], [3, 2], [3, 2, 1]]);
  });

  it("at once when it is the first: a loop without end may follow", () => {
    const { reports, sent } = openReports();
    reports.add(loss(3));
    expect(sent.map(({ reported }) => reported.series[0]?.y)).toEqual([[3]]);
  });

  it("at once when asked, and only if something is new", () => {
    const { reports, sent } = openReports();
    reports.flush();
    reports.add(loss(3));
    reports.add(loss(2));
    reports.flush();
    reports.flush();
    expect(sent.map(({ reported }) => reported.series[0]?.y)).toEqual([[3], [3, 2]]);
  });
});

describe("what is gathered", () => {
  const gathered = (...told: host.Told[]) => {
    const { reports } = openReports();
    for (const each of told) reports.add(each);
    return reports.gathered();
  };

  it("is nothing where nothing was reported", () => {
    expect(gathered()).toBeNull();
  });

  it("stands at the step that was told, or one right of the last of its lines", () => {
    const both = gathered(loss(1), loss(2), { step: null, values: [["other", 5]], of: null }, loss(3, 10), {
      step: null,
      values: [
        ["loss", 4],
        ["other", 6],
      ],
      of: null,
    });
    expect(both?.series).toEqual([
      { name: "loss", x: [1, 2, 10, 11], y: [1, 2, 3, 4] },
      { name: "other", x: [1, 11], y: [5, 6] },
    ]);
  });

  it("tells the steps that are done, whether they are counted from 1 or from 0", () => {
    expect(gathered(loss(1, 1, 300), loss(1, 120, 300))).toMatchObject({ step: 120, of: 300 });
    expect(gathered(loss(1, 0, 300), loss(1, 119, 300))).toMatchObject({ step: 120, of: 300 });
    expect(gathered({ step: 5, values: [], of: 8 })).toMatchObject({ step: 5, of: 8, series: [] });
    expect(gathered(loss(1), loss(1))).toMatchObject({ step: 2, of: null });
  });

  it("says how many values are not finite", () => {
    expect(gathered(loss(1), loss(Number.NaN))?.notes).toEqual([
      "1 of 2 values of loss is not finite, or too large to draw, and leaves a gap.",
    ]);
  });

  it("says that not all points are drawn where they are too many", () => {
    const many = gathered(...Array.from({ length: 1_000 }, (_, index) => loss(index)));
    expect(many?.notes).toEqual([
      "Of 1,000 points some hundreds are drawn: both ends, the least and the greatest of every stretch.",
    ]);
  });

  it("says that steps went back", () => {
    expect(gathered(loss(1, 1), loss(1, 2), loss(1, 1))?.notes).toEqual([
      "The steps of loss went back; its points are drawn by increasing step.",
    ]);
  });

  it("is of twelve lines at most, and says so", () => {
    const named = Array.from(
      { length: 50 },
      (_, index): host.Told => ({ ...loss(1), values: [[`n${index}`, 1]] }),
    );
    const some = gathered(...named);
    expect(some?.series).toHaveLength(12);
    expect(some?.notes).toEqual(["The first 12 names are drawn; what was reported under others is not."]);
  });

  it("keeps what a name begins with where it is endless", () => {
    const named = gathered({ ...loss(1), values: [["n".repeat(1e6), 1]] });
    expect(named?.series[0]?.name).toHaveLength(100);
  });
});

describe("the time that is left", () => {
  /** Reports of 10 ms to a step. */
  const progressAfter = (...steps: (readonly [step: number, of: number | null])[]) => {
    const { reports, sent, pass } = openReports();
    for (const [step, of] of steps) {
      pass(10);
      reports.add(loss(1, step, of));
    }
    reports.flush();
    return sent.at(-1)?.progress;
  };

  it("is what the other steps take at the pace of those since the first", () => {
    // Two steps took 20 ms; 97 are left.
    expect(progressAfter([1, 100], [2, 100], [3, 100])).toEqual({ elapsedMs: 30, leftMs: 970 });
  });

  it("is none when all steps are done, from wherever they are counted", () => {
    expect(progressAfter([1, 3], [2, 3], [3, 3])?.leftMs).toBe(0);
    expect(progressAfter([0, 3], [1, 3], [2, 3])?.leftMs).toBe(0);
    expect(progressAfter([1, 3], [2, 3], [9, 3])?.leftMs).toBe(0);
  });

  it("is not known after a single step, or without a number of steps", () => {
    expect(progressAfter([1, 100])?.leftMs).toBeNull();
    expect(progressAfter([1, null], [2, null])?.leftMs).toBeNull();
  });

  it("is told of the loop at work when the steps begin anew", () => {
    expect(progressAfter([1, 3], [2, 3], [3, 3], [1, 11], [2, 11])?.leftMs).toBe(90);
  });
});
