export function handedOn(kind: "step" | "sigmoid" | "relu", z: number, gradient: number): number {
  if (kind === "step") return 0;
  if (kind === "relu") return z > 0 ? gradient : 0;
  return gradient / (1 + Math.exp(-z));
}
