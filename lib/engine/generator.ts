const n = 624;
const m = 397;

/**
 * Mersenne Twister MT19937, seeded as the reference implementation seeds it (init_genrand), so that its numbers are
 * those of PyTorch on a CPU. Matsumoto and Nishimura, ACM TOMACS 8 (1998) 3–30.
 */
export class Generator {
  private readonly state = new Uint32Array(n);
  private index = n;
  /** The second number of a Box–Muller pair, waiting for the next request; `seed` forgets it. */
  spareNormal: number | null = null;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts the sequence that belongs to the seed's low 32 bits. */
  seed(seed: number): void {
    this.state[0] = seed;
    for (let i = 1; i < n; i++) {
      const before = this.state[i - 1]! ^ (this.state[i - 1]! >>> 30);
      this.state[i] = Math.imul(1812433253, before) + i;
    }
    this.index = n;
    this.spareNormal = null;
  }

  /** The next 32 random bits, as a number from 0 to 2³² − 1. */
  random(): number {
    if (this.index === n) this.twist();
    let y = this.state[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** u in [0, 1): the low 24 bits of one draw / 2²⁴. */
  uniform32(): number {
    return (this.random() & 0xffffff) / 2 ** 24;
  }

  /** u in [0, 1): the low 53 bits of two draws, the first as the high half, / 2⁵³. */
  uniform64(): number {
    const high = this.random() & 0x1fffff;
    return (high * 2 ** 32 + this.random()) / 2 ** 53;
  }

  private twist(): void {
    const { state } = this;
    for (let i = 0; i < n; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % n]! & 0x7fffffff);
      state[i] = state[(i + m) % n]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }
}
