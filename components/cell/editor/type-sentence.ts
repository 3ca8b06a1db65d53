/**
 * What a reader gets to see of a message of the type checker. The engine's types refuse shapes that do not fit with a
 * sentence as the type that was wanted; then that sentence says it all.
 */
export function typeSentence(message: string): string {
  const sentence = /type '"([a-zA-Z]+: [^"]+\.)"'/.exec(message);
  return sentence?.[1] ?? message;
}
