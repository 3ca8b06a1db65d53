/**
 * Whether what the reader does outlives the page. "memory-only": the browser has no storage for this page, as in some
 * private windows. `failed` says why saving does not work now; it is tried again with the next event.
 */
export type ProgressState = "saved" | "memory-only" | { failed: string };

const KEPT =
  "Your work is kept in this tab until it closes, and saving is tried again with your next change.";

/** What a database that did not open means for the reader. */
export function stateWithoutStore(error: unknown): ProgressState {
  switch (nameOf(error)) {
    case "VersionError":
      return failed("A newer version of this page is open in another tab. Reload this one.");
    case "BlockedError":
      return failed("An older version of this page is open in another tab. Close or reload that one.");
    case "QuotaExceededError":
      return stateAfterFailure(error);
    default:
      return "memory-only";
  }
}

/** What a database that opened, and then did not read or write, means for the reader. */
export function stateAfterFailure(error: unknown): ProgressState {
  if (nameOf(error) === "QuotaExceededError")
    return failed("The browser has no room left for this site. Free some space on this device.");
  return failed(`The browser refused to save (${error instanceof Error ? error.message : String(error)}).`);
}

/** The browser, or a tab that upgrades or deletes the database, took the connection away. */
export const stateAfterLoss: ProgressState = failed("The browser closed this site's storage.");

/** Whether the database waits for an older page to let go of it. */
export function isBlocked(error: unknown): boolean {
  return nameOf(error) === "BlockedError";
}

export function sameState(a: ProgressState, b: ProgressState): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.failed === b.failed);
}

function failed(reason: string): ProgressState {
  return { failed: `${reason} ${KEPT}` };
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
