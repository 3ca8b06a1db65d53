export function handedOn(kind: "step" | "sigmoid" | "relu", z: number, gradient: number): number {
  if (kind === "step" || kind === "relu") return z > 0 ? gradient : 0;
  const a = 1 / (1 + Math.exp(-z));
  return gradient * a * (1 - a);
}
