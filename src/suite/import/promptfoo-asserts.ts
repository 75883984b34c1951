import { addFacts, type ImportedExpect, literal } from './imported.js';

/** A promptfoo assertion as it stands in a configuration. */
export interface PromptfooAssertion {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly threshold?: unknown;
  readonly [setting: string]: unknown;
}

/** Says an assertion in verbs. False = no verb says it. */
type Carry = (assertion: PromptfooAssertion, expect: ImportedExpect) => boolean;

const CARRIED: Readonly<Record<string, Carry>> = {
  contains: (assertion, expect) => facts(assertion, 'states', expect),
  icontains: (assertion, expect) => facts(assertion, 'states', expect),
  'contains-all': (assertion, expect) => facts(assertion, 'states', expect),
  'icontains-all': (assertion, expect) => facts(assertion, 'states', expect),
  'contains-any': (assertion, expect) => choice(assertion, expect),
  'icontains-any': (assertion, expect) => choice(assertion, expect),
  'not-contains': (assertion, expect) => facts(assertion, 'never', expect),
  'not-icontains': (assertion, expect) => facts(assertion, 'never', expect),
  'not-contains-any': (assertion, expect) => facts(assertion, 'never', expect),
  'not-icontains-any': (assertion, expect) => facts(assertion, 'never', expect),
  'is-refusal': (_, expect) => {
    expect.refuses = true;
    return true;
  },
  latency: ({ threshold }, expect) => {
    if (typeof threshold !== 'number' || threshold <= 0) return false;
    expect.answers_within = `${threshold}ms`;
    return true;
  },
  'llm-rubric': ({ value, threshold, provider, rubricPrompt }, expect) => {
    if (typeof value !== 'string' || [threshold, provider, rubricPrompt].some((one) => one !== undefined)) return false;
    expect.judge = [...(expect.judge ?? []), literal(value)];
    return true;
  },
};

/**
 * Puts an assertion to what is owed: as a verb where one says the same, else as it stands (`assert`). Returns what is
 * otherwise now, or null.
 */
export function carryAssertion(assertion: PromptfooAssertion, expect: ImportedExpect): string | null {
  const type = String(assertion.type ?? '');
  const carried = !isWeighted(assertion) && CARRIED[type]?.(assertion, expect) === true;
  if (!carried) {
    expect.assert = [...(expect.assert ?? []), assertion];
    return null;
  }
  if (/contains/.test(type))
    return `\`${type}\` compares facts now: another notation or inflection counts, a denied one does not`;
  if (type === 'llm-rubric') return null;
  return type === 'is-refusal' ? '`is-refusal` is judged by the words of declining, in German and English' : null;
}

/** A weight or metric of its own has no like in a verb. */
function isWeighted({ weight, metric, transform }: PromptfooAssertion): boolean {
  return [weight, metric, transform].some((setting) => setting !== undefined && setting !== 1);
}

function valuesOf({ value }: PromptfooAssertion): string[] | null {
  const values = Array.isArray(value) ? value : [value];
  const plain = values.every((one) => (typeof one === 'string' && one !== '') || typeof one === 'number');
  // Templates, files and scripts are promptfoo's own.
  return plain && !values.some((one) => /\{\{|^(?:file|https?|python|package):/.test(String(one)))
    ? values.map(String)
    : null;
}

function facts(assertion: PromptfooAssertion, verb: 'states' | 'never', expect: ImportedExpect): boolean {
  const values = valuesOf(assertion);
  if (values !== null) addFacts(expect, verb, values);
  return values !== null;
}

function choice(assertion: PromptfooAssertion, expect: ImportedExpect): boolean {
  const values = valuesOf(assertion);
  if (values === null || expect.states_one_of !== undefined) return false;
  addFacts(expect, 'states_one_of', values);
  return true;
}
