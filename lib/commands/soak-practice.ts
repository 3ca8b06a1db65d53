import { type ClockJump, simulate } from "@/lib/practice/simulation";
import type { Tally } from "./steps";

const DAYS = 180;
const CAPS = [5, 20, 60];
const YEAR = 365;

const CLOCKS: Record<string, ClockJump[]> = {
  "a clock that is right": [],
  "a clock that jumps a year forward": [{ day: 60, ahead: YEAR, hours: 0 }],
  "a clock that is a year ahead for two weeks": [
    { day: 60, ahead: YEAR, hours: 0 },
    { day: 74, ahead: 0, hours: 0 },
  ],
  "a clock that is a year behind for two weeks": [
    { day: 60, ahead: -YEAR, hours: 0 },
    { day: 74, ahead: 0, hours: 0 },
  ],
  "a clock that goes back thirty days": [{ day: 60, ahead: -30, hours: 0 }],
  "a traveller": [
    { day: 40, ahead: 0, hours: 14 },
    { day: 80, ahead: 0, hours: -11 },
    { day: 120, ahead: 0, hours: 5.5 },
  ],
};

/** Half a year of practice for each kind of clock and cap: nothing asked beyond the cap, and no card lost. */
export async function soakPractice(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const [clock, jumps] of Object.entries(CLOCKS))
    for (const cap of CAPS) {
      const result = simulate({ seed: cap, days: DAYS, lessons: 10, cards: 20, cap, skips: 2, jumps });
      const held = result.overCap === 0 && result.lost === 0;
      tally[held ? "passed" : "failed"] += 1;
      console.log(`${held ? "✓" : "✗"} ${clock}, cap ${cap}: ${sentence(result)}`);
    }
  return tally;
}

function sentence(result: ReturnType<typeof simulate>): string {
  return [
    `${(result.reviews / DAYS).toFixed(1)} cards a day, ${result.busiestDay} at most`,
    `${result.overCap} days over the cap`,
    `${result.lost} cards lost`,
    `${result.neverAsked} of 200 not asked yet`,
    `recalled ${(100 * result.recall).toFixed(1)} %`,
    `a due card waited for ${result.longestWait} days at most`,
  ].join(", ");
}
