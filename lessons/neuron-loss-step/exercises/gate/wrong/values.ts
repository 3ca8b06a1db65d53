export function handedOn(kind: "step" | "sigmoid" | "relu", z: number, gradient: number): number {
  if (kind === "step") return z > 0 ? gradient : 0;
  if (kind === "relu") return gradient * Math.max(0, z);
  return gradient / (1 + Math.exp(-z));
}
