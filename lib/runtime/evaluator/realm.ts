/** What a look at the built-ins found: what had been changed and is as before again, and whether something is not. */
export type Restoration = { undone: string[]; spoilt: boolean };

/**
 * Puts back what a program changed of the language and of the globals. "overwritten": what was there before; "all":
 * what was added too. Neither runs any code of the program.
 */
export type Restore = (what: "overwritten" | "all") => Restoration;

type Kept = {
  owner: object;
  name: string;
  prototype: object | null;
  keys: PropertyKey[];
  descriptors: PropertyDescriptor[];
};

// Taken before any program ran: a program may overwrite them like everything else.
const { getOwnPropertyDescriptor, defineProperty, is } = Object;
const { ownKeys, deleteProperty, getPrototypeOf, setPrototypeOf } = Reflect;
const toText = String;

/** Remembers the properties of the objects, each under a name for readers. */
export function guard(objects: ReadonlyMap<object, string>): Restore {
  const all = [...objects].map(([owner, name]) => keep(owner, name));
  return (what) => {
    const found: Restoration = { undone: [], spoilt: false };
    for (let i = 0; i < all.length; i++) restoreOne(all[i]!, what, found);
    return found;
  };
}

function keep(owner: object, name: string): Kept {
  const keys = ownKeys(owner);
  const descriptors = keys.map((key) => getOwnPropertyDescriptor(owner, key)!);
  return { owner, name, prototype: getPrototypeOf(owner), keys, descriptors };
}

function restoreOne(kept: Kept, what: "overwritten" | "all", found: Restoration): void {
  const { owner, name, prototype, keys, descriptors } = kept;
  let deleted = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const now = getOwnPropertyDescriptor(owner, key);
    if (isSame(now, descriptors[i]!)) continue;
    deleted ||= now === undefined;
    found.undone[found.undone.length] = placeOf(name, key);
    if (!defined(owner, key, descriptors[i]!)) found.spoilt = true;
  }
  if (getPrototypeOf(owner) !== prototype) {
    found.undone[found.undone.length] = `the prototype of ${name}`;
    if (!setPrototypeOf(owner, prototype)) found.spoilt = true;
  }
  if (what === "overwritten") return;
  const now = ownKeys(owner);
  if (now.length !== keys.length || deleted) takeAway(kept, now, found);
}

function takeAway({ owner, name, keys }: Kept, now: PropertyKey[], found: Restoration): void {
  for (let i = 0; i < now.length; i++) {
    const key = now[i]!;
    let known = false;
    for (let k = 0; k < keys.length && !known; k++) known = keys[k] === key;
    if (known) continue;
    found.undone[found.undone.length] = placeOf(name, key);
    if (!deleteProperty(owner, key)) found.spoilt = true;
  }
}

function isSame(now: PropertyDescriptor | undefined, before: PropertyDescriptor): boolean {
  return (
    now !== undefined &&
    is(now.value, before.value) &&
    now.get === before.get &&
    now.set === before.set &&
    now.writable === before.writable &&
    now.enumerable === before.enumerable &&
    now.configurable === before.configurable
  );
}

/** Whether the property could be made what it was. */
function defined(owner: object, key: PropertyKey, descriptor: PropertyDescriptor): boolean {
  try {
    defineProperty(owner, key, descriptor);
    return true;
  } catch {
    // Frozen or made unchangeable: nothing but another worker helps.
    return false;
  }
}

function placeOf(name: string, key: PropertyKey): string {
  return name === "" ? toText(key) : `${name}.${toText(key)}`;
}
