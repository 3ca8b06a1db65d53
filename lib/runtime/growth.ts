import type { Pace } from "./pace";

/** A page that needs longer than this for a frame has other things to do as well, such as taking a click on Stop. */
const SLOW_FRAME_MS = 30;

/**
 * Shows what comes many times a second: the newest of it, once a frame, and after a slow frame not before the page has
 * rested.
 */
export class Growth {
  private newest: (() => void) | null = null;
  private showing = false;

  constructor(private readonly pace: Pace) {}

  /** Shows this soon, in the place of what still waits. */
  show(change: () => void): void {
    this.newest = change;
    if (!this.showing) void this.keepShowing();
  }

  /** Shows at once what still waits. */
  flush(): void {
    const change = this.newest;
    this.newest = null;
    change?.();
  }

  /** Forgets what still waits: something newer than it is there. */
  drop(): void {
    this.newest = null;
  }

  private async keepShowing(): Promise<void> {
    this.showing = true;
    await this.frame();
    while (this.newest) {
      const began = performance.now();
      this.flush();
      await this.frame();
      const took = performance.now() - began;
      if (took > SLOW_FRAME_MS) await this.pace.rest(took);
    }
    this.showing = false;
  }

  private frame(): Promise<void> {
    return new Promise((resolve) => this.pace.nextFrame(resolve));
  }
}
