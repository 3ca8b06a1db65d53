import { todo } from "gradbook";

export function handedOn(kind: "step" | "sigmoid" | "relu", z: number, gradient: number): number {
  return todo(`what ${kind} hands on of ${gradient} at ${z}`);
}
