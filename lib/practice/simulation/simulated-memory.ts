import { type Memory, recallOn } from "../memory";

/** How likely the simulated reader answers what they have never been asked. */
const FIRST_TIME = 0.6;

/**
 * The true memory of a simulated reader: FSRS's own forgetting curve, with a stability that is another than the one
 * that the scheduler believes in, by a factor of each card that the scheduler never learns.
 */
export class SimulatedMemory {
  private readonly factors = new Map<string, number>();
  /** The true day of each card's last review, whatever the clock said. */
  private readonly lastSeen = new Map<string, number>();

  constructor(private readonly roll: () => number) {}

  /** Whether the card is recalled on that true day. */
  recalls(card: string, trueDay: number, believed: Memory | null): boolean {
    const last = this.lastSeen.get(card);
    this.lastSeen.set(card, trueDay);
    if (!believed || last === undefined) return this.roll() < FIRST_TIME;
    const stability = believed.stability * this.factorOf(card);
    return this.roll() < recallOn(trueDay, { ...believed, stability, last });
  }

  /** Between a half and twice what is believed. */
  private factorOf(card: string): number {
    const factor = this.factors.get(card) ?? 2 ** (2 * this.roll() - 1);
    this.factors.set(card, factor);
    return factor;
  }
}
