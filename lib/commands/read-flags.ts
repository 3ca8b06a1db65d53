import { type ParseArgsConfig, parseArgs } from "node:util";

/** The flags of a command, as `parseArgs` reads them. What cannot be read ends the command in words, without a stack. */
export function readFlags<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    console.error(thrown.message);
    process.exit(1);
  }
}
