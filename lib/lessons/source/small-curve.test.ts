import { expect, test } from "vitest";
import { readMdx } from ".";
import { curveSvg } from "./curve-svg";
import { smallCurve } from "./small-curve";
import { elementsNamed } from "./tree";

const question = (curve: string, other = "b") =>
  readMdx({
    file: "index.mdx",
    text: `---\nkind: match\n---\n\nWhich?\n\n<Pair><Left>a</Left><Right>${curve}</Right></Pair>\n\n<Pair><Left>c</Left><Right>${other}</Right></Pair>\n`,
    kind: "question",
  });
const curve = (written: string) => smallCurve(elementsNamed(question(written).tree, "Curve")[0]!);

test("a curve has the colour and dash that its activation has in the whole course", () => {
  expect(curve('<Curve of="tanh" />')).toMatchObject({ colour: "var(--tanh)", dash: "2 3" });
  expect(curveSvg(curve('<Curve of="relu" />'))).not.toContain("stroke-dasharray");
});

test("in words a curve tells its heights and not its name", () => {
  const { words } = curve('<Curve of="relu" domain="-2 2" />');
  expect(words).toBe("a curve: 0 at −2, 0 at −1, 0 at 0, 1 at 1, 2 at 2");
  expect(curveSvg(curve('<Curve of="relu" domain="-2 2" />'))).toContain(`role="img" aria-label="${words}"`);
});

test("a slope that jumps has a gap there, and no upright line", () => {
  const { lines } = curve('<Curve of="relu" derivative />');
  expect(lines.map((line) => new Set(line.map(([, y]) => y)))).toEqual([new Set([0]), new Set([1])]);
});

test("a picture shows 0 and round heights, and leaves out what is beyond its range", () => {
  const svg = curveSvg(curve('<Curve of="relu" domain="-2 6" range="-1 2" />'));
  expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(["−1", "0", "1", "2"]);
  const heights = [...svg.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(5);
});

test("a curve that is not known is refused with the nearest name", () => {
  const { problems } = question('<Curve of="sigmod" />');
  expect(problems.map(({ seen, remedy }) => `${seen} ${remedy}`)).toEqual([
    expect.stringMatching(/of="sigmod" .*"sigmoid"/),
  ]);
});

test("a curve and its slope are two items, the same curve twice is one", () => {
  const seen = (a: string, b: string) => question(a, b).problems.map((problem) => problem.seen);
  expect(seen('<Curve of="tanh" />', '<Curve of="tanh" derivative />')).toEqual([]);
  expect(seen('<Curve of="tanh" />', '<Curve of="tanh" />')).toEqual(["all right items look the same"]);
});
