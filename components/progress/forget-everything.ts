import type { Progress } from "@/lib/progress";
import { forgetPages } from "../offline/forget-pages";
import { forgetSettings } from "../shell/settings";

/**
 * Deletes all that the site keeps on this device: the log, choices, and the pages that were visited. Other tabs are told by
 * the log, and start anew. Rejects where the browser refuses.
 */
export async function forgetEverything(progress: Progress): Promise<void> {
  await progress.forget();
  forgetSettings();
  await forgetPages();
}
