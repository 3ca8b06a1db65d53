import { memory, native } from "./native";
import { Storage } from "./storage";

// Where the kernels' memory is given out. Reader's programs never free a tensor, and a program that runs cannot learn
// what the garbage collector knows. So blocks are taken one after another from one half of the memory. What the engine
// alone can know of (gradients on their way, the inside of a Sequential) is given back at once and taken again. When the
// half is used up, everything else in it is copied out into arrays of its own, where the garbage collector looks after
// it, and the other half is taken. An address that an operation holds meanwhile still finds its elements.

/** Up to so many elements stay in arrays: JavaScript keeps such small arrays inside its own heap. */
export const smallest = 16;

// Sixty-four slots of 64 bytes for small operands and results, each valid for the kernel that is called next.
const slotsStart = 1024;
const slotsEnd = slotsStart + 64 * 64;
let slot = slotsStart;

/** As much as is used of a half before the other is taken: little, so that it stays in the processor's cache. */
const firstLimit = 1 << 21;

/**
 * What is no longer than a quarter of a page lies within one, and leaves with one copy of it: an array of its own takes
 * ten times as long to make.
 */
const pageBytes = 1 << 16;

let limit = firstLimit;
let start = slotsEnd;
let top = slotsEnd;
let residents: Storage[] = [];
let free = new Map<number, number[]>();
let turn = 0;
/** Bytes that came in from arrays since the half was taken. */
let entered = 0;

function half(): number {
  // A little less, for a kernel may read a few bytes behind the last block.
  return (((memory.bytes - slotsEnd) >> 1) - 128) & ~63;
}

function bytesOf(count: number): number {
  return (count * 4 + 15) & ~15;
}

/** Address of a block, or 0 when there is no room for one so large. */
function take(count: number): number {
  const bytes = bytesOf(count);
  const again = free.get(bytes)?.pop();
  if (again !== undefined) return again;
  if (bytes > half() >> 2) return 0;
  if (behind(bytes) > start + limit) {
    flip(bytes);
    if (behind(bytes) > start + limit) return 0;
  }
  top = behind(bytes);
  return top - bytes;
}

/** The end of a block that comes next. */
function behind(bytes: number): number {
  const used = (top - start) % pageBytes;
  const isCut = sharesPage(bytes) && used + bytes > pageBytes;
  return isCut ? top - used + pageBytes + bytes : top + bytes;
}

function sharesPage(bytes: number): boolean {
  return bytes <= pageBytes >> 2;
}

/** Copies out what the half holds, and goes on in the other. */
function flip(wanted: number): void {
  const copies: Float32Array[] = [];
  for (const storage of residents) {
    if (storage.isCopy || !sharesPage(bytesOf(storage.length))) storage.leave();
    else {
      const place = storage.address - start;
      const page = Math.floor(place / pageBytes);
      copies[page] ??= copyOfPage(page);
      storage.leaveFor(copies[page], (place % pageBytes) >> 2);
    }
  }
  residents = [];
  caches = [];
  free = new Map();
  turn++;
  limit = nextLimit(wanted);
  entered = 0;
  start = start === slotsEnd ? slotsEnd + half() : slotsEnd;
  top = start;
}

function copyOfPage(page: number): Float32Array {
  const from = start + page * pageBytes;
  // Unlike slice, this constructor does not fill the array with zeros first.
  return new Float32Array(memory.floats.subarray(from >> 2, Math.min(from + pageBytes, top) >> 2));
}

/** More when much of the half was what came back into it again and again, less when little was. */
function nextLimit(wanted: number): number {
  let next = limit;
  if (entered > next >> 2) next *= 2;
  else if (entered < next >> 5) next >>= 1;
  return Math.min(Math.max(next, firstLimit, wanted * 16), half());
}

/** From so many elements on, a result that a reader can see is copied out while it is fresh. */
const large = 65536;
/** So many of their blocks stay, for what is computed from them next. */
const mostCaches = 2;
/** Large results with a copy of their own, oldest first. */
let caches: Storage[] = [];
/** Rules that are being applied: nobody sees what they compute on the way. */
let depth = 0;

/** How many rules are being applied, one within another. */
export function ruleDepth(): number {
  return depth;
}

/** Says that a backward rule begins or has ended: the depth from now on. */
export function setRuleDepth(now: number): void {
  depth = now;
}

/** The block of the oldest large result goes to the next: it is the reader's copy that counts. */
function dropOldestCache(): void {
  const oldest = caches.shift();
  if (oldest === undefined || oldest.slot < 0) return;
  giveBack(oldest);
  oldest.leave();
}

function nextSlot(): number {
  slot = slot + 64 === slotsEnd ? slotsStart : slot + 64;
  return slot;
}

/**
 * Where a kernel is to write a result of `count` float32 elements, or null when JavaScript has to compute it. Call
 * `finished` when it has written.
 */
export function resultOf(count: number): Storage | null {
  const storage = new Storage(null, count);
  if (count <= smallest) storage.address = nextSlot();
  else {
    const address = take(count);
    if (address === 0) return null;
    storage.enter(address, residents.length);
    residents.push(storage);
  }
  return storage;
}

/** Brings a small result out of its slot, and gives a large one that a reader can see an array of its own. */
export function finished(storage: Storage): Storage {
  if (storage.slot < 0) storage.leave();
  else if (storage.length >= large && depth === 0) {
    storage.keepCopy();
    if (caches.push(storage) > mostCaches) dropOldestCache();
  }
  return storage;
}

/** Address of the float32 elements from `offset` on for the kernel that is called next, or 0 when they have no room. */
export function addressOf(storage: Storage, offset = 0): number {
  if (storage.address !== 0) return storage.address + offset * 4;
  const small = storage.length <= smallest;
  const address = small ? nextSlot() : take(storage.length);
  if (address === 0) return 0;
  memory.floats.set(storage.data, address >> 2);
  if (!small) {
    entered += bytesOf(storage.length);
    storage.enter(address, residents.length);
    residents.push(storage);
  }
  return address + offset * 4;
}

/** Room for `count` numbers that only the kernel called next uses, or 0. */
export function scratch(count: number): number {
  return top + bytesOf(count) <= start + half() ? top : 0;
}

/** Gives a storage's block back; nobody may read it any more. */
export function release(storage: Storage): void {
  if (storage.slot >= 0) giveBack(storage);
  storage.drop();
}

function giveBack(storage: Storage): void {
  const last = residents.pop()!;
  if (last !== storage) {
    residents[storage.slot] = last;
    last.slot = storage.slot;
  }
  const bytes = bytesOf(storage.length);
  const blocks = free.get(bytes);
  if (blocks === undefined) free.set(bytes, [storage.address]);
  else blocks.push(storage.address);
}

/** Counts how often a half was used up: what was true of places before need not be true after. */
export function turns(): number {
  return turn;
}

/** Number of storages in the kernels' memory. */
export function residentCount(): number {
  return residents.length;
}

/** Gives back what was computed since there were `count`, but `kept`, which the engine alone knows of. */
export function releaseSince(count: number, kept: Storage): void {
  for (let i = residents.length - 1; i >= count; i--) {
    const storage = residents[i]!;
    if (storage.isCopy) continue;
    if (storage === kept) storage.owned = true;
    else release(storage);
  }
}

/** Whether the kernels are there, for operations on `count` elements. */
export function worthwhile(count: number): boolean {
  return count > smallest && native() !== null;
}
