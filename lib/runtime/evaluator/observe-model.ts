import { nn } from "@/lib/engine";
import type { ObservedLayer, ObservedModel } from "@/lib/model";

const MOST_LAYERS = 100;
const LONGEST_TEXT = 10_000;

/** A network → its layers in the order in which it holds them. It is not run. */
export function observeModel(model: nn.Module): ObservedModel {
  const features = featuresOf(model);
  const layers = model
    .namedModules()
    .filter(([, module]) => module.namedChildren().length === 0 || ownParameters(module) > 0);
  return {
    kind: "model",
    layers: layers.slice(0, MOST_LAYERS).map(
      ([name, module]): ObservedLayer => ({
        name: name.slice(0, 100),
        layer: layerText(module),
        features: features.get(module) ?? null,
        parameters: ownParameters(module),
      }),
    ),
    more: Math.max(0, layers.length - MOST_LAYERS),
    parameters: sum(model.parameters().map((parameter) => parameter.numel())),
    text: String(model).slice(0, LONGEST_TEXT),
  };
}

/** A module that holds others is told by its name alone: they follow. */
function layerText(module: nn.Module): string {
  return module.namedChildren().length > 0 ? module.name : String(module).slice(0, 200);
}

function ownParameters(module: nn.Module): number {
  return sum(Object.values(module).map((value) => (value instanceof nn.Parameter ? value.numel() : 0)));
}

/** What a Linear gives says its text; in a Sequential, a layer that keeps the shape gives as many as it gets. */
function featuresOf(model: nn.Module): Map<nn.Module, number> {
  const known = new Map<nn.Module, number>();
  for (const module of model.modules()) {
    const own = "outFeatures" in module ? module.outFeatures : undefined;
    if (typeof own === "number") known.set(module, own);
  }
  for (const module of model.modules()) if (module.name === "Sequential") passOn(module, known, null);
  return known;
}

function passOn(sequence: nn.Module, known: Map<nn.Module, number>, given: number | null): number | null {
  let features = given;
  for (const [, module] of sequence.namedChildren()) {
    if (module.name === "Sequential") features = passOn(module, known, features);
    else if (known.has(module)) features = known.get(module)!;
    else if (!KEEPS_SHAPE.has(module.name)) features = null;
    else if (features !== null) known.set(module, features);
  }
  return features;
}

/** Layers of nn that leave the shape as it is. */
const KEEPS_SHAPE = new Set(
  Object.keys(nn).filter(
    (name) => !/^(?:Linear|Embedding|Flatten|GLU|Sequential|Module|Parameter)$|Loss$/.test(name),
  ),
);

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
