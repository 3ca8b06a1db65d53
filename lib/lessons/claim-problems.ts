import type { Claim, Problem } from "@/lib/model";
import type { ClaimPart } from "./source";

/** Every `<Claim>` must be one of the ledger, with the ledger's verdict. An empty ledger compares nothing. */
export function claimProblems(
  file: string,
  claims: readonly ClaimPart[],
  ledger: readonly Claim[],
): Problem[] {
  if (ledger.length === 0) return [];
  return claims.flatMap(({ id, verdict, position }): Problem[] => {
    const entry = ledger.find((claim) => claim.id === id);
    if (!entry)
      return [
        {
          file,
          ...position,
          rule: "unknown-claim",
          seen: `There is no claim “${id}” in claims.json.`,
          remedy: "Add it there, or name one that is.",
        },
      ];
    if (entry.verdict === verdict) return [];
    return [
      {
        file,
        ...position,
        rule: "claim-verdict",
        seen: `The claim “${id}” is said to be “${verdict}”, and claims.json says “${entry.verdict}”.`,
        remedy: "Decide by the evidence, and make both say so.",
      },
    ];
  });
}
