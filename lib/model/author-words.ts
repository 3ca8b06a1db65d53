/** An attribute of a word, or an option of a fence, as an author needs to know it. */
export type AuthorAttribute = { name: string; about: string; wants: string; required: boolean };

/** A file, or a part of one, as it is written. */
export type ExampleFile = { file: string; language: string; text: string };

export type AuthorExample = {
  /** What the page has it alive under. */
  id: string;
  files: ExampleFile[];
};

/** A word that authors write, or a fence that the project knows. */
export type AuthorWord = {
  id: string;
  name: string;
  about: string;
  /** Where it may stand. */
  place: string;
  attributes: AuthorAttribute[];
  examples: AuthorExample[];
};

/** Words that belong together, with the examples in which they all stand. */
export type AuthorSection = {
  id: string;
  title: string;
  about: string;
  words: AuthorWord[];
  examples: AuthorExample[];
};
