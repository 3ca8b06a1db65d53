/** What the word `name` number `index` (from 0, among those of its name) of a question is called. */
export const itemId = (name: string, index: number): string => `${name.toLowerCase()}-${index + 1}`;
