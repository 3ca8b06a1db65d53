import type { AnyNode } from "acorn";
import type { Check, Outcome, SourceRule } from "@/lib/model";
import { readProgram } from "../compile";
import { readKept } from "./keeps";
import { readLoops } from "./loops";
import { mentionsIn } from "./mentions";
import { readCalls, readMentions } from "./names";
import { bindingsOf } from "./paths";
import { readStatements } from "./statements";
import { namedFunctions } from "./walk";

/** Puts in place of the source checks' outcomes what the answer's text has of what they ask. Both texts must compile. */
export function withSourceOutcomes(
  outcomes: Outcome[][],
  checks: readonly Check[],
  { source, starter }: { source: string; starter: string },
): Outcome[][] {
  const { program } = readProgram(source);
  const read = (rule: SourceRule) =>
    "keeps" in rule ? readKept(rule.keeps, program, readProgram(starter).program) : readRule(program, rule);
  return checks.map(({ measure }, i) =>
    measure?.kind === "source" ? [read(measure.rule)] : (outcomes[i] ?? []),
  );
}

/** What a program has of that which a rule asks for or forbids. */
export function readRule(program: AnyNode, rule: Exclude<SourceRule, { keeps: unknown }>): Outcome {
  if ("loops" in rule) return readLoops(program);
  if ("statementsAtMost" in rule) return readStatements(program, rule.in);
  const bindings = bindingsOf(program);
  const mentions = mentionsIn(program, bindings);
  return "calls" in rule
    ? readCalls(rule.calls, mentions, bindings)
    : readMentions(rule.avoids, mentions, bindings);
}

/** The names of a function's parameters, "" for one that takes its argument apart; null where there is no such function. */
export function parametersOf(source: string, name: string): string[] | null {
  const found = namedFunctions(readProgram(source).program).find(([own]) => own === name);
  if (!found) return null;
  return found[1].params.map((parameter) => {
    const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
    return target.type === "Identifier" ? target.name : "";
  });
}
