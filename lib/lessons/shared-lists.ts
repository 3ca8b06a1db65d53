/** Gives equal lists of numbers as one list. React writes a list into the page once, and afterwards only where it stands. */
export class SharedLists {
  private readonly known = new Map<string, number[]>();

  one(values: number[]): number[] {
    const key = values.map(keyOf).join();
    const known = this.known.get(key);
    if (known === undefined) this.known.set(key, values);
    return known ?? values;
  }
}

/** 0 and −0 are two numbers: 1 / x tells them apart. */
function keyOf(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
