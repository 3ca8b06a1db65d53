import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { contrastOn, GROUNDS, readable, themeOf, unreadable } from "./theme";

/** The contrast of two colours as WCAG 2 defines it. */
function ratio(...colours: [string, string]): number {
  const [lighter = 0, darker = 0] = colours.map(luminance).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it("The grounds are those of the site's tokens", () => {
  const tokens = readFileSync("components/shell/tokens.css", "utf8");
  for (const [i, name] of ["paper", "raised", "sunk"].entries())
    expect(tokens).toContain(`--${name}: light-dark(${GROUNDS.light[i]}, ${GROUNDS.dark[i]});`);
});

it("Contrast is WCAG's, on the ground where it is least", () => {
  for (const colour of ["#0b6e6e", "#767676", "#ffd24d"]) {
    expect(contrastOn("light", colour)).toBeCloseTo(ratio(colour, "#f4f2ec"), 3);
    expect(contrastOn("dark", colour)).toBeCloseTo(ratio(colour, "#1d1f23"), 3);
  }
  // The lightest grey that is read on white is not read where the page is sunk.
  expect(unreadable({ light: "#767676", dark: "#ffffff" }).map(({ scheme }) => scheme)).toEqual(["light"]);
});

it("A colour that can be read stays as it is; one that cannot is moved no further than it must", () => {
  expect(readable("light", "#0b6e6e")).toBe("#0b6e6e");
  const moved = readable("light", "#e58fb5");
  expect(contrastOn("light", moved)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOn("light", moved)).toBeLessThan(4.6);
});

it("What is suggested can be read, and what stands on an accent too, whatever the colour", () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, hex, (light, dark) => {
      const accent = { light: readable("light", light), dark: readable("dark", dark) };
      expect(unreadable(accent)).toEqual([]);
      expect(accent.light).toMatch(/^#[0-9a-f]{6}$/);
      const { onAccent } = themeOf(accent);
      for (const scheme of ["light", "dark"] as const)
        expect(ratio(accent[scheme], onAccent[scheme])).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 60 },
  );
});
