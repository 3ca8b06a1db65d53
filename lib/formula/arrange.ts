import type { FormulaProblem, Names } from "./formula";
import {
  beginBranch,
  beginCondition,
  closeFrame,
  endCondition,
  endPart,
  type Frame,
  openFrame,
} from "./frame";
import { DEEPEST } from "./limits";
import { type Meaning, meaningsOf, unknownName } from "./names";
import { Refusal } from "./refusal";
import type { Token } from "./tokens";

export type Arranged = { kind: "text"; text: string } | { kind: "problem"; problem: FormulaProblem };

/**
 * Writes a formula in the plain form that the parser reads: every product with its sign, every name ours, |x| as abs(x),
 * Python's conditional as `? :`. A product whose sign is left out binds as one with its sign: 1/2x is (1/2)·x. Refuses
 * what is no formula, with the place and what is expected there.
 */
export function arrange(tokens: readonly Token[], names: Names): Arranged {
  try {
    return { kind: "text", text: new Arranging(tokens, names).whole() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "problem", problem: { column: error.at + 1, message: error.message } };
  }
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** How a number, e, pi or a variable is written for the parser: variables by their number, so that no word has a meaning. */
function operand(meaning: Exclude<Meaning, { kind: "function" }>, names: Names): string {
  return meaning.kind === "variable" ? `v${names.indexOf(meaning.name)}` : meaning.name;
}

/** One walk over the tokens. */
class Arranging {
  private readonly frames: Frame[] = [openFrame(null)];
  /** Whether a number, a name or a parenthesis must come next. */
  private wanting = true;
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: Names,
  ) {}

  whole(): string {
    while (this.next < this.tokens.length) this.take(this.tokens[this.next++]!);
    const last = this.tokens.at(-1)!;
    const end = last.at + last.seen.length;
    if (this.wanting) throw new Refusal(end, `After ${last.seen} a number or a name is expected.`);
    const { opener } = this.frame;
    if (opener) throw new Refusal(opener.at, `This ${opener.seen} is never closed.`);
    return endPart(this.frame);
  }

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  private take(token: Token): void {
    switch (token.kind) {
      case "number":
        this.number(token);
        break;
      case "name":
        this.name(token);
        break;
      case "open":
        this.beginOperand();
        this.open(openFrame(token));
        break;
      case "bar":
        this.bar(token);
        break;
      case "close":
        this.close(token);
        break;
      case "operator":
        this.operator(token);
        break;
      default:
        this.demandOperand(token);
        this.divide(token);
        this.wanting = true;
    }
  }

  /** What stands between two whole expressions. */
  private divide(token: Token): void {
    switch (token.kind) {
      case "comma":
        this.comma(token);
        break;
      case "if":
        beginCondition(this.frame, token);
        break;
      case "else":
        endCondition(this.frame, token);
        break;
      case "question":
      case "colon":
        beginBranch(this.frame, token);
        break;
      default:
        this.frame.pieces.push(token.text);
    }
  }

  private number(token: Token): void {
    const before = this.tokens[this.next - 2];
    if (!this.wanting && before?.kind === "number")
      throw new Refusal(token.at, "Two numbers stand side by side: write a sign between them.");
    const value = Number(token.text);
    if (!Number.isFinite(value))
      throw new Refusal(token.at, "This number is too large: use one below 1e308.");
    this.beginOperand();
    this.endOperand(`(${value})`);
  }

  private name(token: Token): void {
    const meanings = meaningsOf(token.text, this.names);
    if (!meanings) throw new Refusal(token.at, unknownName(token.seen, this.names));
    for (const meaning of meanings) {
      this.beginOperand();
      if (meaning.kind === "function") this.call(token, meaning.name);
      else this.endOperand(operand(meaning, this.names));
    }
  }

  /** A function's argument stands in parentheses; tanh^2(x) is tanh(x)^2. */
  private call(token: Token, name: NonNullable<Frame["call"]>): void {
    const [sign, power, ahead] = this.tokens.slice(this.next, this.next + 3);
    const raised = sign?.text === "^" && power?.kind === "number" && ahead?.kind === "open";
    if (raised) this.next += 2;
    const opener = this.tokens[this.next];
    if (opener?.kind !== "open")
      throw new Refusal(
        token.at + token.seen.length,
        `Write the argument of ${token.seen} in parentheses: ${token.seen}(…).`,
      );
    this.next += 1;
    this.open(openFrame(opener, name, raised ? power.text : null));
  }

  private open(frame: Frame): void {
    if (this.frames.length > DEEPEST)
      throw new Refusal(frame.opener?.at ?? 0, `More than ${DEEPEST} parentheses stand within one another.`);
    this.frames.push(frame);
    this.wanting = true;
  }

  private bar(token: Token): void {
    if (!this.wanting && this.frame.opener?.kind === "bar") this.endFrame(token);
    else {
      this.beginOperand();
      this.open(openFrame(token));
    }
  }

  private close(token: Token): void {
    const { opener } = this.frame;
    if (!opener) throw new Refusal(token.at, `This ${token.seen} closes nothing.`);
    if (closing[opener.text] !== token.text) {
      const seen = `The ${opener.seen} at column ${opener.at + 1} is not closed before this ${token.seen}.`;
      throw new Refusal(token.at, seen);
    }
    this.demandOperand(token);
    this.endFrame(token);
  }

  private endFrame(token: Token): void {
    const frame = this.frames.pop()!;
    this.endOperand(closeFrame(frame, token.at));
  }

  private operator(token: Token): void {
    const isSign = token.text === "-" || token.text === "+";
    if (!(this.wanting && isSign)) this.demandOperand(token);
    // A plus in front of an operand changes nothing.
    if (!this.wanting || token.text === "-") this.frame.pieces.push(token.text);
    this.wanting = true;
  }

  private comma(token: Token): void {
    if (!this.frame.call) {
      const remedy = "write a decimal number with a point, such as 0.5.";
      throw new Refusal(token.at, `A comma stands only between the arguments of a function; ${remedy}`);
    }
    this.frame.args.push(endPart(this.frame));
  }

  /** A product's sign may be left out. */
  private beginOperand(): void {
    if (!this.wanting) this.frame.pieces.push("*");
  }

  private endOperand(piece: string): void {
    this.frame.pieces.push(piece);
    this.wanting = false;
  }

  private demandOperand(token: Token): void {
    if (this.wanting)
      throw new Refusal(token.at, `A number or a name is expected before ${token.seen || "²"}.`);
  }
}
