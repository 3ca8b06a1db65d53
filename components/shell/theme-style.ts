import type { CSSProperties } from "react";

type Shades = { light: string; dark: string };

/** A course's own colours, as properties that stand before those of the tokens. */
export function themeStyle({ accent, onAccent }: { accent: Shades; onAccent: Shades }): CSSProperties {
  return { "--accent": pair(accent), "--on-accent": pair(onAccent) } as CSSProperties;
}

function pair({ light, dark }: Shades): string {
  return `light-dark(${light}, ${dark})`;
}
