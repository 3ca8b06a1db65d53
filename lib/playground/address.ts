import type { Setting, ValueOf } from "./setting";

/** Settings by the names that an address has for them. */
export type Settings = Readonly<Record<string, Setting<never>>>;
export type Values<S> = { [N in keyof S]: ValueOf<S[N]> };

/** The value of every setting; what the address does not name is as at first. `corrections`: a sentence for each mistake. */
export function readSettings<S extends object>(
  settings: S,
  query: URLSearchParams,
): { values: Values<S>; corrections: string[] } {
  const corrections: string[] = [];
  const values = entriesOf(settings).map(([name, setting]) => {
    const text = query.get(name);
    if (text === null) return [name, setting.initial];
    const { value, wrong } = setting.read(text);
    if (wrong !== null) corrections.push(`“${name}=${text.slice(0, 40)}”: ${name} ${wrong}.`);
    return [name, value];
  });
  return { values: Object.fromEntries(values) as Values<S>, corrections };
}

/** The settings that are not as at first, as name and text, in the order of the settings. */
export function writeSettings<S extends object>(
  settings: S,
  values: Values<S>,
): [name: string, text: string][] {
  return entriesOf(settings).flatMap(([name, setting]): [string, string][] => {
    const text = setting.write((values as Record<string, unknown>)[name]);
    return text === setting.write(setting.initial) ? [] : [[name, text]];
  });
}

function entriesOf(settings: object): [string, Setting<unknown>][] {
  return Object.entries(settings);
}
