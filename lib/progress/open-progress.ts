import { EventLog } from "./event-log";
import { SCHEMA_VERSION } from "./event-store";
import type { Progress } from "./progress";

/** `schemaVersion` is for tests of upgrades: a page of another age. */
export type ProgressOptions = { name?: string; schemaVersion?: number };

/**
 * Opens the log of this site. Never rejects: where the browser has no storage for us, or will not give it now, the log
 * works in memory and `state` says so.
 */
export async function openProgress(options: ProgressOptions = {}): Promise<Progress> {
  const { name = "gradbook-progress", schemaVersion = SCHEMA_VERSION } = options;
  const log = new EventLog(name, schemaVersion);
  await log.open();
  return log;
}
