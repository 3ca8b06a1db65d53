import { arityProblem, type FunctionName } from "./functions";
import { Refusal } from "./refusal";
import type { Token } from "./tokens";

/** Between what the pieces of an expression are gathered: a parenthesis, a call, two bars, or the whole text. */
export type Frame = {
  /** Null: the whole text. */
  opener: Token | null;
  call: FunctionName | null;
  /** Of tanh^2(x): "2". */
  power: string | null;
  args: string[];
  pieces: string[];
  /** The piece at which the branch begins that an `if` would end: after ? or : or else. */
  branch: number;
  /** Python's `yes if condition else no`, read up to the condition. */
  conditional: { yes: string; token: Token } | null;
  /** Signs ? that wait for their colon. */
  questions: Token[];
};

export const openFrame = (
  opener: Token | null,
  call: FunctionName | null = null,
  power: string | null = null,
): Frame => ({
  opener,
  call,
  power,
  args: [],
  pieces: [],
  branch: 0,
  conditional: null,
  questions: [],
});

/** What has been gathered since the beginning or the last comma, as one piece. */
export function endPart(frame: Frame): string {
  if (frame.conditional)
    throw new Refusal(frame.conditional.token.at, "This if needs an else: a if condition else b.");
  const question = frame.questions.at(-1);
  if (question) throw new Refusal(question.at, "This ? needs a colon: condition ? a : b.");
  const part = frame.pieces.join(" ");
  frame.pieces = [];
  frame.branch = 0;
  return part;
}

/** The frame as one operand of what stands around it. */
export function closeFrame(frame: Frame, at: number): string {
  const inside = endPart(frame);
  if (frame.opener?.kind === "bar") return `abs(${inside})`;
  if (!frame.call) return `(${inside})`;
  const args = [...frame.args, inside];
  const problem = arityProblem(frame.call, args.length);
  if (problem) throw new Refusal(at, problem);
  const call = `${frame.call}(${args.join(", ")})`;
  return frame.power === null ? call : `(${call}) ^ (${frame.power})`;
}

/** `yes if` → waits for the condition. */
export function beginCondition(frame: Frame, token: Token): void {
  if (frame.conditional) throw new Refusal(token.at, "An if within a condition needs parentheses.");
  frame.conditional = { yes: frame.pieces.splice(frame.branch).join(" "), token };
}

/** `yes if condition else` → `(condition) ? (yes) :`. */
export function endCondition(frame: Frame, token: Token): void {
  if (!frame.conditional)
    throw new Refusal(token.at, "This else belongs to no if: write a if condition else b.");
  const condition = frame.pieces.splice(frame.branch).join(" ");
  frame.pieces.push(`(${condition}) ? (${frame.conditional.yes}) :`);
  frame.branch = frame.pieces.length;
  frame.conditional = null;
}

/** `condition ?` and the colon that belongs to it. */
export function beginBranch(frame: Frame, token: Token): void {
  if (token.kind === "question") frame.questions.push(token);
  else if (!frame.questions.pop())
    throw new Refusal(token.at, "This colon belongs to no question mark: write condition ? a : b.");
  frame.pieces.push(token.text);
  frame.branch = frame.pieces.length;
}
