const n = 624;
const m = 397;

/**
 * Mersenne Twister MT19937, seeded as the reference implementation seeds it (init_genrand), so that its numbers are
 * those of PyTorch on a CPU. Matsumoto and Nishimura, ACM TOMACS 8 (1998) 3–30.
 */
export class Generator {
  private readonly state = new Int32Array(n);
  /** Where the next number stands; it is made of the state's numbers when it is asked for. */
  private index = 0;
  /** The second number of a Box–Muller pair, waiting for the next request; `seed` forgets it. */
  spareNormal: number | null = null;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts the sequence that belongs to the seed's low 32 bits. */
  seed(seed: number): void {
    const { state } = this;
    state[0] = seed;
    let last = state[0]!;
    for (let i = 1; i < n; i++) {
      last = (Math.imul(1812433253, last ^ (last >>> 30)) + i) | 0;
      state[i] = last;
    }
    this.index = 0;
    this.spareNormal = null;
  }

  /** The next 32 random bits, as a number from 0 to 2³² − 1. */
  random(): number {
    const { state, index } = this;
    const next = index === n - 1 ? 0 : index + 1;
    const mixed = (state[index]! & 0x80000000) | (state[next]! & 0x7fffffff);
    const far = state[index < n - m ? index + m : index + m - n]!;
    let y = far ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    state[index] = y;
    this.index = next;
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
}
