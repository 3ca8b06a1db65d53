/** The engine's file, which lies beside what a reader takes along; the site serves it under this name. */
export const ENGINE_FILE = "gradbook.mjs";
