import { afterEach, describe, expect, it } from "vitest";
import { ArgumentError, host, report, tensor } from ".";

const told: host.Told[] = [];
const listen = () => host.setReporter((each) => told.push(each));

afterEach(() => {
  told.length = 0;
  host.setReporter(() => {});
});

describe("report", () => {
  it("without a host does nothing", () => {
    expect(() => report({ loss: 1 })).not.toThrow();
    expect(told).toEqual([]);
  });

  it("tells the host names and numbers, in the order in which they stand", () => {
    listen();
    report({ loss: 0.5, accuracy: 1 });
    expect(told).toEqual([
      {
        step: null,
        values: [
          ["loss", 0.5],
          ["accuracy", 1],
        ],
        of: null,
      },
    ]);
  });

  it("tells the step apart from the values, and how many there will be", () => {
    listen();
    report({ step: 7, loss: 0.5 }, { of: 300 });
    report({ step: 8 }, { of: 300 });
    expect(told).toEqual([
      { step: 7, values: [["loss", 0.5]], of: 300 },
      { step: 8, values: [], of: 300 },
    ]);
  });

  it("takes a tensor of one element for its number", () => {
    listen();
    report({ step: tensor(2), loss: tensor([[0.25]]) });
    expect(told).toEqual([{ step: 2, values: [["loss", 0.25]], of: null }]);
  });

  it("takes what is not finite, which is for the host to say", () => {
    listen();
    report({ loss: Number.NaN, size: Number.POSITIVE_INFINITY });
    expect(told[0]?.values.map(([, value]) => value)).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
  });

  // A program in plain JavaScript may give anything.
  const refused: [given: unknown[], says: string][] = [
    [[0.5], "takes one object that names its values; got the number 0.5. Write report({ loss })."],
    [[[0.5]], "got a list of 1"],
    [[{ loss: "0.5" }], 'loss must be a number or a tensor of one element; got the text "0.5"'],
    [[{ loss: tensor([1, 2]) }], "got a tensor of shape [2]. Give one number for it, such as its mean."],
    [[{ step: Number.NaN, loss: 1 }], "step must be a finite number; got NaN"],
    [[{ loss: 1 }, { of: 0 }], "of must be a whole number from 1 up; got the number 0"],
    [[{ loss: 1 }, 300], "options are one object, as in { of: 300 }; got the number 300"],
  ];
  it.each(refused)("of %j is refused with what to do", (given, says) => {
    listen();
    const call = () => (report as (...all: unknown[]) => void)(...given);
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(says);
    expect(told).toEqual([]);
  });
});
