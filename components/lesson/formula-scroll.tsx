"use client";

import { useEffect } from "react";
import { watchScrolling } from "@/components/shell/keyboard-scroll";

/** Formulas come from the build without script; here those that are wider than the column become scrollable by keyboard. */
export function FormulaScroll() {
  useEffect(() => watchScrolling(document.querySelectorAll<HTMLElement>("main .katex-display")), []);
  return null;
}
