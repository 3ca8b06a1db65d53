/** How the page shares its time between what the reader does and what follows from it. */
export type Pace = {
  /** Calls back when the page is about to be drawn. */
  nextFrame: (callback: () => void) => void;
  /** Resolves when the page may again do what took it so long. */
  rest: (milliseconds: number) => Promise<void>;
};
