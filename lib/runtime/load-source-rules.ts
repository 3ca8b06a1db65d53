/** What reads an answer's text for the checks that ask how it is written; loaded with the first of them. */
export function loadSourceRules(): Promise<typeof import("./source-rules")> {
  return import("./source-rules");
}
