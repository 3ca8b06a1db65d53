export function handedOn(kind: "step" | "sigmoid" | "relu", z: number, _gradient: number): number {
  if (kind === "step") return 0;
  if (kind === "relu") return z > 0 ? 1 : 0;
  const a = 1 / (1 + Math.exp(-z));
  return a * (1 - a);
}
