/** A program that an author wrote for an exercise. `file`: below the exercise's folder, such as "wrong/one-at-zero.ts". */
export type AuthorAnswer = { file: string; text: string };
