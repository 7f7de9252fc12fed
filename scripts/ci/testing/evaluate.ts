import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export type Contexts = Readonly<Record<string, unknown>>;

const FUNCTIONS = ['always', 'cancelled', 'failure', 'success'];

/** Fills in `${{ ... }}` as GitHub does, by its own library. */
export const fillIn = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{([^]*?)\}\}/g, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );

/** Whether a step runs: without a word about the job's state it runs only as long as nothing failed. */
export function isToRun(condition = 'success()', contexts: Contexts, hasFailed: boolean): boolean {
  const bare = condition.replace(/^\s*\$\{\{([^]*)\}\}\s*$/, '$1');
  const isAware = FUNCTIONS.some((name) => bare.includes(`${name}()`));
  const whole = isAware ? bare : `success() && (${bare})`;
  const text = evaluate(whole, contexts, hasFailed).coerceString();
  return !['', 'false', '0'].includes(text);
}

function evaluate(expression: string, contexts: Contexts, hasFailed = false): data.ExpressionData {
  const states: Readonly<Record<string, boolean>> = {
    always: true,
    cancelled: false,
    failure: hasFailed,
    success: !hasFailed,
  };
  const functions = FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(states[name] ?? false),
  }));
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = new Map(functions.map((one) => [one.name, one]));
  const values: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(values instanceof data.Dictionary)) throw new Error('contexts are no dictionary');
  return new Evaluator(parsed, values, known).evaluate();
}
