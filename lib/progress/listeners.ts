/** Those who want to be told something, until they say stop. */
export class Listeners<Told extends unknown[]> {
  private readonly all = new Set<(...told: Told) => void>();

  /** Returns what takes the listener off again. */
  add(listener: (...told: Told) => void): () => void {
    const own = (...told: Told) => listener(...told);
    this.all.add(own);
    return () => this.all.delete(own);
  }

  tell(...told: Told): void {
    for (const listener of [...this.all]) {
      try {
        listener(...told);
      } catch (error) {
        // A listener's own error goes to the console; it stops neither the others nor the teller.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
