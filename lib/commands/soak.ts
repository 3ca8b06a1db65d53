import { provideChromium } from "./chromium";
import { soakCheats } from "./soak-cheats";
import { soakHostile } from "./soak-hostile";
import { soakLessons } from "./soak-lessons";
import { soakLogs } from "./soak-logs";
import { soakMutants } from "./soak-mutants";
import { soakPractice } from "./soak-practice";
import { soakSketches } from "./soak-sketches";
import type { Tally } from "./steps";

/** The long versions of tests of which `npm test` takes a sample. */
const PARTS: Record<string, () => Promise<Tally>> = {
  cheats: () => soakCheats(provideChromium()),
  hostile: () => soakHostile(provideChromium()),
  lessons: soakLessons,
  logs: soakLogs,
  mutants: () => soakMutants(provideChromium()),
  practice: soakPractice,
  sketches: soakSketches,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}

const total: Tally = { passed: 0, failed: 0 };
for (const name of names) {
  const tally = await PARTS[name]?.();
  total.passed += tally?.passed ?? 0;
  total.failed += tally?.failed ?? 0;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
