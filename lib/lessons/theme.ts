import Color from "colorjs.io";

/** A colour for light and one for dark pages, each as #rrggbb. */
export type Shades = { light: string; dark: string };

/** The colours of a course's own: of links, buttons and focus, and of what stands on a button. */
export type Theme = { accent: Shades; onAccent: Shades };

/** What colours of text stand on: --paper, --raised and --sunk of the site's tokens. */
export const GROUNDS = {
  light: ["#fcfbf8", "#ffffff", "#f4f2ec"],
  dark: ["#16171a", "#1d1f23", "#121316"],
} as const;

/** WCAG 2, level AA, for text of any size. */
export const LEAST_CONTRAST = 4.5;

const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

/** The least contrast that a colour has to the grounds of a scheme, from 1 to 21. */
export function contrastOn(scheme: Scheme, colour: string): number {
  return Math.min(...GROUNDS[scheme].map((ground) => contrast(colour, ground)));
}

/** The colour of the same hue that is closest to this one and can be read on all grounds of the scheme, as #rrggbb. */
export function readable(scheme: Scheme, colour: string): string {
  const step = scheme === "light" ? -0.002 : 0.002;
  let found = colour;
  for (let moved = 0; contrastOn(scheme, found) < LEAST_CONTRAST && moved < 500; moved += 1) {
    const shifted = new Color(colour).to("oklch");
    shifted.set({ l: (l) => Math.min(1, Math.max(0, l + step * moved)) });
    found = shifted.to("srgb").toGamut().toString({ format: "hex", collapse: false });
  }
  return found;
}

/** What cannot be read of an accent: the scheme, its contrast there and the nearest colour that can. */
export function unreadable(accent: Shades): { scheme: Scheme; contrast: number; instead: string }[] {
  return SCHEMES.map((scheme) => ({
    scheme,
    contrast: contrastOn(scheme, accent[scheme]),
    instead: readable(scheme, accent[scheme]),
  })).filter(({ contrast }) => contrast < LEAST_CONTRAST);
}

/** The theme of an accent: on it stands white or near black, whichever is read better. */
export function themeOf(accent: Shades): Theme {
  return { accent, onAccent: { light: onto(accent.light), dark: onto(accent.dark) } };
}

function onto(accent: string): string {
  const [white, black] = ["#ffffff", "#10181a"];
  return contrast(accent, white) >= contrast(accent, black) ? white : black;
}

function contrast(one: string, other: string): number {
  return new Color(one).contrast(other, "WCAG21");
}
