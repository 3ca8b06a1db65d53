// Each name is written out, because a bundler may shorten the names of classes and readers see these.

/** Base of everything that the engine throws on purpose. */
export class EngineError extends Error {
  override readonly name: string = "EngineError";
}

/** Shapes, dimensions or counts of elements do not fit. */
export class ShapeError extends EngineError {
  override readonly name = "ShapeError";
}

/** The operation does not exist for values of this type. */
export class DtypeError extends EngineError {
  override readonly name = "DtypeError";
}

/** An index or a dimension lies outside the tensor. */
export class IndexError extends EngineError {
  override readonly name = "IndexError";
}

/** A gradient was asked for where there is none, or no longer. */
export class GradError extends EngineError {
  override readonly name = "GradError";
}

/** An argument has a value that the operation cannot take. */
export class ArgumentError extends EngineError {
  override readonly name = "ArgumentError";
}

/** A place that a student has yet to fill was reached. */
export class TodoError extends EngineError {
  override readonly name = "TodoError";
}
