/** Where a line of a changed text stood in the text before; within the change itself, the same one as far as that reaches. Lines count from 1. */
export function movedLine(before: string, after: string, line: number): number {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const most = Math.min(old.length, now.length);
  const start = countWhile(most, (index) => old[index] === now[index]);
  const end = countWhile(most - start, (index) => old.at(-1 - index) === now.at(-1 - index));
  if (line > now.length - end) return line + old.length - now.length;
  return Math.max(1, Math.min(line, Math.max(start, old.length - end)));
}

function countWhile(most: number, holds: (index: number) => boolean): number {
  for (let count = 0; count < most; count++) if (!holds(count)) return count;
  return most;
}
