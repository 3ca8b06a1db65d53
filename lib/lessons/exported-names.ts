import * as gradbook from "@/lib/engine";

/** The names that a program can import from "gradbook". */
export function exportedNames(): string[] {
  // The part for whoever runs programs is not for programs.
  return Object.keys(gradbook)
    .filter((name) => name !== "host")
    .sort();
}
