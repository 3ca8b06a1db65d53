/** Greek letters by the names that people type for them. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: "alpha",
    β: "beta",
    γ: "gamma",
    δ: "delta",
    ε: "epsilon",
    ϵ: "epsilon",
    η: "eta",
    θ: "theta",
    κ: "kappa",
    λ: "lambda",
    μ: "mu",
    µ: "mu",
    ν: "nu",
    ξ: "xi",
    π: "pi",
    ρ: "rho",
    σ: "sigma",
    τ: "tau",
    φ: "phi",
    ϕ: "phi",
    χ: "chi",
    ψ: "psi",
    ω: "omega",
  }),
);

const names = new Set(letters.values());

/** "α" and "alpha" are one name, and so are "w_1" and "w1". */
export function plainName(name: string): string {
  return [...name.replaceAll("_", "")].map((sign) => letters.get(sign) ?? sign).join("");
}

export const isGreek = (name: string): boolean => names.has(name);
