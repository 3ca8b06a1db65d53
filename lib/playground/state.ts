import { readSettings, type Values, writeSettings } from "./address";
import { type Catalogue, entryOf } from "./catalogue";
import { type Experiment, experimentSettings, type SPEEDS } from "./experiment";
import { choice, flag, number } from "./setting";

/** An activation with the parameters that were chosen for it. */
export type Chosen = { name: string; parameters: Record<string, number> };

/** What the explorer shows. `second` null: one activation alone. */
export type Explorer = {
  first: Chosen;
  second: Chosen | null;
  derivative: boolean;
  curvature: boolean;
  x: number;
};

/** All that can be set on the page: its address holds it, and nothing else is needed to have it back. */
export type PlaygroundState = {
  explorer: Explorer;
  experiment: Experiment;
  /** How much is trained from one picture to the next. */
  speed: (typeof SPEEDS)[number];
  /** How many updates the network has been trained for; 0 is the network as drawn. */
  updates: number;
};

export const X_DOMAIN: [min: number, max: number] = [-5, 5];

const NONE = "none";

/** The state that an address stands for, and a sentence for everything in it that had to be put right. */
export function readState(
  catalogue: Catalogue,
  query: URLSearchParams,
): { state: PlaygroundState; corrections: string[] } {
  const settings = { ...explorerSettings(catalogue), ...experimentSettings(catalogue) };
  const { values, corrections } = readSettings(settings, query);
  const [first, second] = [chosen(catalogue, "first", values.first, query), chosenSecond()];
  function chosenSecond() {
    return values.second === NONE ? null : chosen(catalogue, "second", values.second, query);
  }
  const { derivative, curvature, x } = values;
  const { experiment, wrong } = possible(experimentOf(values));
  return {
    state: {
      explorer: { first: first.chosen, second: second?.chosen ?? null, derivative, curvature, x },
      experiment,
      speed: values.speed,
      updates: values.updates,
    },
    corrections: [...corrections, ...first.corrections, ...(second?.corrections ?? []), ...wrong],
  };
}

/** The address of a state: "?" and what differs from the page's first state, or "" where nothing does. */
export function writeState(
  catalogue: Catalogue,
  { explorer, experiment, speed, updates }: PlaygroundState,
): string {
  const { first, second, derivative, curvature, x } = explorer;
  const { batchNorm: norm, learningRate: rate, batchSize: batch, ...rest } = experiment;
  const pairs = [
    ...writeSettings(explorerSettings(catalogue), {
      first: first.name,
      second: second?.name ?? NONE,
      derivative,
      curvature,
      x,
    }),
    ...parameterPairs(catalogue, "first", first),
    ...(second ? parameterPairs(catalogue, "second", second) : []),
    ...writeSettings(experimentSettings(catalogue), { ...rest, norm, rate, batch, speed, updates }),
  ];
  return pairs.length === 0 ? "" : `?${pairs.map(([name, text]) => `${name}=${text}`).join("&")}`;
}

/** An activation as it is before anybody moved its sliders. */
export function chosenAtFirst(catalogue: Catalogue, name: string): Chosen {
  const { parameters } = entryOf(catalogue, name);
  return { name, parameters: Object.fromEntries(parameters.map((each) => [each.name, each.initial])) };
}

/** What cannot be trained is made possible, and said. */
export function possible(experiment: Experiment): { experiment: Experiment; wrong: string[] } {
  if (!experiment.batchNorm || experiment.batchSize > 1) return { experiment, wrong: [] };
  return {
    experiment: { ...experiment, batchSize: 5 },
    wrong: ["Batch norm needs at least 2 examples in a batch; batches of 5 are taken."],
  };
}

function explorerSettings(catalogue: Catalogue) {
  const names = catalogue.map(({ name }) => name);
  return {
    first: choice(names, "relu"),
    second: choice([...names, NONE], "tanh"),
    derivative: flag(true),
    curvature: flag(false),
    x: number({ initial: 1, min: X_DOMAIN[0], max: X_DOMAIN[1], step: 0.05 }),
  };
}

function experimentOf(values: Values<ReturnType<typeof experimentSettings>>): Experiment {
  const { data, count, noise, layers, activation, init, loss, optimizer, seed } = values;
  const { norm: batchNorm, rate: learningRate, batch: batchSize } = values;
  return {
    ...{ data, count, noise, layers, activation, init, loss, optimizer, seed },
    ...{ batchNorm, learningRate, batchSize },
  };
}

/** Parameters stand under "first.alpha" and "second.alpha"; those of another activation mean nothing. */
function chosen(catalogue: Catalogue, place: string, name: string, query: URLSearchParams) {
  const { values, corrections } = readSettings(parameterSettings(catalogue, place, name), query);
  const parameters = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key.slice(place.length + 1), value]),
  );
  return { chosen: { name, parameters }, corrections };
}

function parameterPairs(catalogue: Catalogue, place: string, { name, parameters }: Chosen) {
  const named = Object.entries(parameters).map(([key, value]) => [`${place}.${key}`, value]);
  return writeSettings(parameterSettings(catalogue, place, name), Object.fromEntries(named));
}

function parameterSettings(catalogue: Catalogue, place: string, name: string) {
  return Object.fromEntries(
    entryOf(catalogue, name).parameters.map(({ name: key, ...range }) => [`${place}.${key}`, number(range)]),
  );
}
