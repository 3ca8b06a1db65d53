/** One run at a time; what is asked for meanwhile runs together afterwards, in its newest form. */
export class RunQueue {
  private requested = new Set<string>();
  private busy = false;

  constructor(private readonly run: (roots: string[]) => Promise<void>) {}

  request(...roots: string[]): void {
    for (const root of roots) this.requested.add(root);
    void this.next();
  }

  /** Takes back what was asked for and has not begun. */
  clear(): string[] {
    const roots = [...this.requested];
    this.requested = new Set();
    return roots;
  }

  private async next(): Promise<void> {
    if (this.busy || this.requested.size === 0) return;
    this.busy = true;
    await this.run(this.clear());
    this.busy = false;
    void this.next();
  }
}
