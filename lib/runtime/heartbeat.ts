const EVERY_MS = 500;
const SILENCE_MS = 2_000;

/**
 * Asks again and again whether somebody is there, one question at a time, and says when no answer comes. Time in which
 * the page itself stood still does not count: the answer may be waiting behind what kept it.
 */
export class Heartbeat {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unanswered = 0;

  constructor(
    private readonly ask: () => void,
    private readonly onSilence: () => void,
  ) {}

  start(): void {
    this.stop();
    this.unanswered = 0;
    this.beat();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  heard(): void {
    this.unanswered = 0;
  }

  private beat(): void {
    if (this.unanswered * EVERY_MS >= SILENCE_MS) {
      this.onSilence();
      return;
    }
    this.unanswered += 1;
    if (this.unanswered === 1) this.ask();
    this.timer = setTimeout(() => this.beat(), EVERY_MS);
  }
}
