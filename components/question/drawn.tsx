"use client";

import { createContext, useContext } from "react";
import type { Variant } from "@/lib/model";

/** The numbers that the texts of a question show. */
export const ShownVariant = createContext<Variant | null>(null);

/** `<Drawn>`: what variant.ts has drawn under a name. */
export function Drawn({ name, digits }: { name: string; digits?: string }) {
  const value = useContext(ShownVariant)?.drawn[name];
  if (value === undefined) return null;
  const shown = (each: number) =>
    (digits === undefined ? String(each) : each.toFixed(Number(digits))).replace("-", "−");
  if (typeof value === "string") return value;
  return typeof value === "number" ? shown(value) : value.map(shown).join(", ");
}
