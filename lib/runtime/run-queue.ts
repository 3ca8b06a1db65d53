/** One run at a time; what is asked for meanwhile runs together afterwards, in its newest form. */
export class RunQueue {
  private requested = new Set<string>();
  private running: Promise<void> | null = null;

  constructor(private readonly run: (roots: string[]) => Promise<void>) {}

  /** Resolves when all that was asked for has run. */
  async request(...roots: string[]): Promise<void> {
    for (const root of roots) this.requested.add(root);
    this.running ??= this.runRequested();
    await this.running;
  }

  get isBusy(): boolean {
    return this.running !== null;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** Takes back what was asked for and has not begun. */
  clear(): string[] {
    const roots = [...this.requested];
    this.requested = new Set();
    return roots;
  }

  private async runRequested(): Promise<void> {
    try {
      do await this.run(this.clear());
      while (this.requested.size > 0);
    } finally {
      this.running = null;
    }
  }
}
