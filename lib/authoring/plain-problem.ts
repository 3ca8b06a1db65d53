import type { Problem } from "@/lib/model";

/** A problem whose words hold no sign that a terminal or an editor would act upon: an author's text may stand in them. */
export function plainProblem({ file, seen, remedy, ...rest }: Problem): Problem {
  return { file: plain(file), ...rest, seen: plain(seen), remedy: plain(remedy) };
}

/** On one line; control characters, marks of direction and lone surrogates are written out. */
function plain(text: string): string {
  const signs = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(signs, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
