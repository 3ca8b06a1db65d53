import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Answer, QuestionKind, QuestionTask } from "@/lib/model";
import type { FieldProps, Kind } from "./kind";

/** A kind of question, whichever it is: its task and its answers are of the same kind. */
type AnyKind = Kind<QuestionTask, Answer>;
type AnyField = ComponentType<FieldProps<QuestionTask, Answer>>;

const loaders: Record<QuestionKind, () => Promise<unknown>> = {
  choice: () => import("./kinds/choice"),
  several: () => import("./kinds/several"),
  number: () => import("./kinds/number"),
};

/** The script of a kind, fetched where the page has such a question. */
export async function loadKind(kind: QuestionKind): Promise<AnyKind> {
  return (await loaders[kind]()) as AnyKind;
}

const fieldOf = (kind: QuestionKind): LazyExoticComponent<AnyField> =>
  lazy(async () => ({ default: (await loadKind(kind)).Field as AnyField }));

export const fields = Object.fromEntries(
  (Object.keys(loaders) as QuestionKind[]).map((kind) => [kind, fieldOf(kind)]),
) as Record<QuestionKind, LazyExoticComponent<AnyField>>;
