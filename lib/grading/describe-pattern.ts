import { formatInline, type InputSort, type Pattern, visible } from "@/lib/model";

/** What the failing calls have in common, and what to ask oneself: a sentence or two for the reader. */
export function describePattern(pattern: Pattern): string {
  const name = visible(pattern.name);
  switch (pattern.kind) {
    case "nothing":
      return pattern.always
        ? `${name} never gives anything back. Printing only shows a value; return hands it back.`
        : `Where it differs, ${name} ends without a return. Which inputs does none of your returns take care of?`;
    case "type":
      return `Where it differs, ${name} gives ${KINDS[pattern.got] ?? pattern.got}, and ${KINDS[pattern.expected] ?? pattern.expected} is expected. ${REMEDIES[pattern.got] ?? ""}`.trim();
    case "nan":
      return "NaN means “not a number”. It comes of 0 / 0, of arithmetic with something undefined, and of Math.max with a list.";
    case "argument":
      return `Where it differs, ${name} gives its ${ordinal(pattern)}input ${pattern.negated ? "with the other sign" : "as it is"}.`;
    case "same":
      return pattern.always
        ? `${name} gives ${num(pattern.value)} whatever it is given. Does the input take part in what you return?`
        : `Every call that differs gave ${num(pattern.value)}, though different numbers are expected.`;
    case "turned":
      return `All that ${name} gives has the other sign than expected.`;
    case "apart":
      return `All that ${name} gives is ${num(Math.abs(pattern.by))} too ${pattern.by > 0 ? "large" : "small"}.`;
    case "scaled":
      return `All that ${name} gives is ${num(pattern.by)} times what is expected.`;
    case "mirrored":
      return `The sides have changed places: for ${num(pattern.at)}, ${name} gives what belongs to ${num(-pattern.at)}.`;
    case "whole":
      return "Where it differs, a whole number comes out, and the expected one is not whole. Is something rounded?";
    case "limit":
      return `Nothing ${pattern.side} ${num(pattern.at)} comes out of ${name}: wherever ${pattern.side === "above" ? "more" : "less"} is expected, it gives ${num(pattern.at)}.`;
    case "inputs":
      return ofInputs(pattern);
    case "near":
      return `Beyond ${num(pattern.within)}, on either side of 0, ${name} is right; nearer to 0 it is not.`;
    case "single":
      return `It is this one call only; the other ${pattern.right === 1 ? "call is" : `${pattern.right} calls of ${name} are`} right. Does it lie where one case meets the next?`;
  }
}

function ofInputs({ place, of, sort, gave }: Extract<Pattern, { kind: "inputs" }>): string {
  const each = gave === null ? "" : ` Each of them gave ${num(gave)}.`;
  return of === 1
    ? `All that differ have an input that is ${SORTS[sort]}; with all other inputs you are right.${each}`
    : `All that differ have ${ARTICLE[sort]} as their ${ordinal({ place, of })}input; with all others you are right.${each}`;
}

const SORTS: Record<InputSort, string> = {
  zero: "0",
  negative: "below 0",
  positive: "above 0",
  notPositive: "0 or below",
  notNegative: "0 or above",
  notZero: "not 0",
  notWhole: "not a whole number",
};

const ARTICLE: Record<InputSort, string> = {
  zero: "0",
  negative: "a number below 0",
  positive: "a number above 0",
  notPositive: "0 or a number below",
  notNegative: "0 or a number above",
  notZero: "a number other than 0",
  notWhole: "a number that is not whole",
};

const KINDS: Record<string, string> = {
  tensor: "a tensor",
  boolean: "true or false",
  string: "text",
  null: "null",
  array: "a list",
  function: "a function",
  number: "a number",
};

const REMEDIES: Record<string, string> = {
  tensor: "item() takes the number out of a tensor that holds just one.",
  null: "The grad of a tensor is null until backward() has been called.",
  string: "What stands in quotes is text, even if it looks like a number.",
  function: "Are the parentheses of a call missing?",
};

/** Which of several inputs; nothing where there is one only. */
function ordinal({ place, of }: { place: number; of: number }): string {
  if (of === 1) return "";
  return ["", "first ", "second ", "third ", "fourth "][place] ?? `${place}th `;
}

function num(value: number): string {
  return formatInline({ kind: "number", value });
}
