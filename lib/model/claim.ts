/** Does a statement of the source texts hold? */
export type ClaimVerdict = "holds" | "too simple" | "wrong";

/** A statement of the source texts that a lesson teaches or puts right. */
export type Claim = { id: string; claim: string; texts: string[]; verdict: ClaimVerdict };
