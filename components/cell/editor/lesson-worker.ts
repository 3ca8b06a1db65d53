import {
  type CreateData,
  initialize,
  TypeScriptWorker,
  ts,
} from "monaco-editor/languages/features/typescript/ts.worker";
import { type ExtraLibs, withLessonNames } from "./lesson-names";

let version = 0;

const withNames = (libs: ExtraLibs): ExtraLibs => withLessonNames(ts.typescript, libs, ++version);

/** Monaco's TypeScript worker, in which the cells of a lesson know each other. */
class LessonWorker extends TypeScriptWorker {
  constructor(context: unknown, data: CreateData) {
    super(context, { ...data, extraLibs: withNames(data.extraLibs) });
  }

  override updateExtraLibs(libs: ExtraLibs): void {
    super.updateExtraLibs(withNames(libs));
  }
}

self.onmessage = () => initialize((context, data) => new LessonWorker(context, data));
