/** Longer curves are thinned: every second point goes, and from then on only every second one comes. */
const most = 600;

/** The loss of every epoch, as far as a curve can show it. */
export class History {
  private epochs: number[] = [];
  private losses: number[] = [];
  private every = 1;

  add(epoch: number, loss: number): void {
    if (epoch % this.every !== 0) return;
    this.epochs.push(epoch);
    this.losses.push(loss);
    if (this.epochs.length < most) return;
    this.every *= 2;
    const kept = (_: number, index: number) => this.epochs[index]! % this.every === 0;
    const losses = this.losses.filter(kept);
    this.epochs = this.epochs.filter(kept);
    this.losses = losses;
  }

  points(): { epochs: number[]; losses: number[] } {
    return { epochs: [...this.epochs], losses: [...this.losses] };
  }
}
