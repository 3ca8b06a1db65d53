import { todo } from "gradbook";

export function collapse(layers: { w: number; b: number }[]): { w: number; b: number } {
  return todo(`one layer for ${layers.length} layers`);
}
