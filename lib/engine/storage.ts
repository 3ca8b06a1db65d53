import type { Data } from "./dtype";
import { EngineError } from "./errors";
import { memory } from "./native";

let made = 0;

/** How many storages have been made. */
export function storagesMade(): number {
  return made;
}

/**
 * Elements that one tensor or several views share. They lie in an array of their own, in the memory of the kernels, or,
 * for a single number, in a field: making an array for one number costs more than computing with it.
 */
export class Storage {
  /** Number of writes in place. */
  version = 0;
  /** Number of those that changed the history too. */
  rebased = 0;
  /** Byte address in the memory of the kernels; 0 when the elements are not there. */
  address = 0;
  /** Place in the list of what is in that memory. */
  slot = -1;
  /** The count of writes when the elements were copied into that memory. */
  enteredAt = 0;
  /** No reader's program can know of it, so it can go as soon as the engine is done with it. */
  owned = false;
  /** Its number among all that were made. */
  readonly born = made++;
  /** Gradients on their way, or recorded operations, that need it. */
  needs = 0;
  /** May be longer than the storage: then the elements begin at `first`. */
  private array: Data | null;
  private first = 0;
  private readonly single: number;

  constructor(
    array: Data | null,
    readonly length: number,
    single = 0,
  ) {
    this.array = array;
    this.single = single;
  }

  /** The elements, to read and to write. */
  get data(): Data {
    if (this.address !== 0) {
      return memory.floats.subarray(this.address >> 2, (this.address >> 2) + this.length);
    }
    if (this.array === null) {
      if (this.length !== 1) throw new EngineError("The engine read elements that it had let go of.");
      this.array = Float32Array.of(this.single);
    }
    if (this.array.length !== this.length) {
      this.array = this.array.subarray(this.first, this.first + this.length);
      this.first = 0;
    }
    return this.array;
  }

  /** The element at a place. */
  read(place: number): number {
    if (this.address === 0) return this.array === null ? this.single : this.array[this.first + place]!;
    return memory.floats[(this.address >> 2) + place]!;
  }

  /** Says that the elements lie at `address` from now on. */
  enter(address: number, slot: number): void {
    this.address = address;
    this.slot = slot;
    this.enteredAt = this.version;
  }

  /** Whether it came into the kernels' memory from an array, and was not computed there. */
  get isCopy(): boolean {
    return this.array !== null;
  }

  /** Copies the elements into an array of their own, and leaves them where they are too. */
  keepCopy(): void {
    this.array = copyOf(this.address >> 2, this.length);
    this.enteredAt = this.version;
  }

  /** Copies the elements out of the kernels' memory. */
  leave(): void {
    const start = this.address >> 2;
    if (this.array === null) this.array = copyOf(start, this.length);
    else if (this.version !== this.enteredAt)
      this.array.set(memory.floats.subarray(start, start + this.length));
    this.forgetPlace();
  }

  /** Leaves for a copy that is there already: in `page` the elements begin at `first`. */
  leaveFor(page: Float32Array, first: number): void {
    this.array = page;
    this.first = first;
    this.forgetPlace();
  }

  /** Lets go of the elements for good. */
  drop(): void {
    this.array = null;
    this.forgetPlace();
  }

  private forgetPlace(): void {
    this.address = 0;
    this.slot = -1;
  }
}

function copyOf(start: number, length: number): Float32Array {
  const { floats } = memory;
  // Unlike slice, this constructor does not fill the array with zeros first.
  if (length > 16) return new Float32Array(floats.subarray(start, start + length));
  // For a few elements a loop takes less time than the call of slice.
  const copy = new Float32Array(length);
  for (let i = 0; i < length; i++) copy[i] = floats[start + i]!;
  return copy;
}
