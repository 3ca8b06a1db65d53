/** What looks through a program before it runs; loaded when a reader edits one. */
export function loadReview(): Promise<typeof import("./review")> {
  return import("./review");
}
