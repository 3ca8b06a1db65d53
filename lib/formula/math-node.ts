import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from "mathjs";
import type { ComparisonSign, Formula, Names, Operator } from "./formula";
import { type FunctionName, functions } from "./functions";

/** A chain of comparisons, which mathjs has and its types have not. */
type RelationalNode = MathNode & { conditionals: string[]; params: MathNode[] };

const comparisons: Readonly<Record<string, ComparisonSign>> = {
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  equal: "==",
  unequal: "!=",
};

/** mathjs's tree as ours. Throws on what `arrange` never writes: strings, assignments, matrices and their like. */
export function formulaOf(node: MathNode, names: Names): Formula {
  const of = (each: MathNode) => formulaOf(each, names);
  switch (node.type) {
    case "ConstantNode":
      return { kind: "number", value: Number((node as ConstantNode<number>).value) };
    case "SymbolNode":
      return named((node as SymbolNode).name, names);
    case "ParenthesisNode":
      return of((node as ParenthesisNode).content);
    case "OperatorNode":
      return operation(node as OperatorNode, of);
    case "FunctionNode":
      return call(node as FunctionNode, of);
    case "RelationalNode": {
      const { conditionals, params } = node as RelationalNode;
      const signs = conditionals.flatMap((each) => comparisons[each] ?? []);
      return { kind: "comparison", terms: params.map(of), signs };
    }
    case "ConditionalNode": {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      return { kind: "choice", condition: of(condition), yes: of(trueExpr), no: of(falseExpr) };
    }
    default:
      throw new Error(`A formula has no ${node.type}.`);
  }
}

function named(name: string, names: Names): Formula {
  if (name === "e" || name === "pi") return { kind: "constant", name };
  const variable = names[Number(name.slice(1))];
  if (variable === undefined) throw new Error(`A formula has no symbol ${name}.`);
  return { kind: "variable", name: variable };
}

function call(node: FunctionNode, of: (node: MathNode) => Formula): Formula {
  const name = node.fn.name;
  if (!Object.hasOwn(functions, name)) throw new Error(`A formula has no function ${name}.`);
  return { kind: "call", name: name as FunctionName, args: node.args.map(of) };
}

function operation({ op, fn, args }: OperatorNode, of: (node: MathNode) => Formula): Formula {
  const [left, right] = args.map(of);
  if (left && fn === "unaryMinus") return { kind: "negation", of: left };
  if (!left || !right) throw new Error(`A formula has no operator ${op} of ${args.length}.`);
  const sign = comparisons[fn];
  if (sign) return { kind: "comparison", terms: [left, right], signs: [sign] };
  if (op === "and" || op === "or") return { kind: "logic", word: op, left, right };
  if (!isOperator(op)) throw new Error(`A formula has no operator ${op}.`);
  return { kind: "operation", operator: op, left, right };
}

function isOperator(op: string): op is Operator {
  return ["+", "-", "*", "/", "^"].includes(op);
}
