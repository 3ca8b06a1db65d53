import { localDay, type Progress } from "@/lib/progress";
import { saveText } from "../chart/figure/save-text";
import { settingsNow } from "../shell/settings";

/** Hands the reader all that this device keeps, as one file. Returns its name. */
export async function saveWork(progress: Progress): Promise<string> {
  const { writePortable } = await import("./portable");
  const now = Date.now();
  const name = `gradbook-${localDay(now)}.json`;
  const events = await progress.all();
  saveText(name, "application/json", writePortable({ settings: settingsNow(), events }, now));
  return name;
}
