import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { data, host } from "..";

describe("digits", () => {
  it("says in a sentence what to do where they have not been given", () => {
    expect(() => data.digits()).toThrow(
      'digits: the numbers of this data set have not been given to this program. Write data.digits() in a cell that imports data from "gradbook".',
    );
  });

  it("are the 1,797 pictures of the repository's test set, as many of each class as it says", () => {
    host.giveDataSet("digits", gunzipSync(readFileSync(new URL("./digits.gz", import.meta.url))));
    const { x, y } = data.digits();
    expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[1797, 64], "float32", [1797], "int64"]);
    const labels = y.toArray();
    const counts = Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length);
    expect(counts).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
    expect([x.min().item(), x.max().item()]).toEqual([0, 16]);
  });

  it("begin with the picture of a 0 that scikit-learn's pages show", () => {
    const { x, y } = data.digits();
    expect(y.toArray().slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(x.reshape(-1, 8, 8).toArray()[0]).toEqual([
      [0, 0, 5, 13, 9, 1, 0, 0],
      [0, 0, 13, 15, 10, 15, 5, 0],
      [0, 3, 15, 2, 0, 11, 8, 0],
      [0, 4, 12, 0, 0, 8, 8, 0],
      [0, 5, 8, 0, 0, 9, 8, 0],
      [0, 4, 11, 0, 1, 12, 7, 0],
      [0, 2, 14, 5, 10, 12, 0, 0],
      [0, 0, 6, 13, 10, 0, 0, 0],
    ]);
  });

  it("are made anew by each call, so that a program may change its own", () => {
    data.digits().x.fill_(7);
    expect(data.digits().x.max().item()).toBe(16);
  });
});
