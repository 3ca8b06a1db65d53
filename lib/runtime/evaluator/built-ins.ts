import * as gradbook from "@/lib/engine";

/** Globals beyond the language that programs use, or that reports travel by. */
const OF_THE_HOST = [
  "console",
  "performance",
  "EventTarget",
  "MessagePort",
  "MessageEvent",
  "MessageChannel",
];

/**
 * The objects that all programs of a worker share, with their names: globals, the built-ins of the language and what
 * their methods inherit from, and the engine.
 */
export function builtIns(scope: object): Map<object, string> {
  const found = new Map<object, string>();
  const add = (value: unknown, name: string) => {
    const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
    if (isObject && !found.has(value)) found.set(value, name);
  };
  const addWithPrototype = (value: unknown, name: string) => {
    add(value, name);
    if (typeof value === "function") add(value.prototype, `${name}.prototype`);
  };
  // First what restoring itself leans on.
  addWithPrototype(Object, "Object");
  addWithPrototype(Array, "Array");
  add(scope, "");
  for (let next = Object.getPrototypeOf(scope); next; next = Object.getPrototypeOf(next)) add(next, "self");
  for (const name of Object.getOwnPropertyNames(scope)) {
    const value = Object.getOwnPropertyDescriptor(scope, name)?.value;
    if (isOfTheLanguage(name, value) || OF_THE_HOST.includes(name)) addWithPrototype(value, name);
  }
  for (const [name, value] of hidden()) addWithPrototype(value, name);
  addEngine(gradbook, "gradbook", addWithPrototype, new Set());
  return found;
}

/** Of the browser's names the language's are told by what they are: no prototype of theirs comes from the page. */
function isOfTheLanguage(name: string, value: unknown): boolean {
  if (["Math", "JSON", "Reflect", "Atomics", "Intl", "WebAssembly"].includes(name)) return true;
  return typeof value === "function" && LANGUAGE.has(name);
}

const LANGUAGE = new Set([
  ...["Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "BigInt", "Date", "RegExp"],
  ...["Promise", "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry", "Proxy", "Iterator"],
  ...["Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError"],
  ...["URIError", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Float32Array", "Float64Array"],
  ...["Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint8ClampedArray", "Uint16Array"],
  ...["Uint32Array", "BigInt64Array", "BigUint64Array"],
]);

/** Built-ins that no global names. */
function hidden(): [name: string, value: unknown][] {
  const of = (value: unknown) => Object.getPrototypeOf(value);
  return [
    ["TypedArray", of(Float32Array)],
    ["Iterator.prototype", of(of([][Symbol.iterator]()))],
    ["ArrayIterator.prototype", of([][Symbol.iterator]())],
    ["MapIterator.prototype", of(new Map()[Symbol.iterator]())],
    ["SetIterator.prototype", of(new Set()[Symbol.iterator]())],
    ["StringIterator.prototype", of(""[Symbol.iterator]())],
    ["RegExpIterator.prototype", of("".matchAll(/./g))],
    ["GeneratorFunction", function* () {}.constructor],
    ["AsyncFunction", (async () => {}).constructor],
    ["AsyncGeneratorFunction", async function* () {}.constructor],
    ["Generator.prototype", of(function* () {}.prototype)],
    ["AsyncGenerator.prototype", of(async function* () {}.prototype)],
  ];
}

/** The engine's door, its namespaces and its classes. */
function addEngine(
  part: object,
  name: string,
  add: (value: unknown, name: string) => void,
  seen: Set<object>,
): void {
  if (seen.has(part)) return;
  seen.add(part);
  for (const [key, value] of Object.entries(part)) {
    const called = `${name}.${key}`;
    if (typeof value === "function" && isClass(value)) add(value, called);
    const isNamespace = typeof value === "object" && value !== null && !(value instanceof gradbook.Tensor);
    if (!isNamespace) continue;
    add(value, called);
    addEngine(value, called, add, seen);
  }
}

/** A function that makes objects with methods of their own. */
function isClass(value: { prototype?: unknown }): boolean {
  return typeof value.prototype === "object" && value.prototype !== null;
}
