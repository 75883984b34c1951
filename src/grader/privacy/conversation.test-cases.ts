import type { Customer, Dataset, FieldValue } from '../../domain/dataset.js';
import type { ContactPolicy, Expectations } from '../../domain/dialogue.js';
import type { Language } from '../../language/language.js';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import type { Conversation } from '../port.js';

/** A customer's record with its id. */
export type TestRecord = Readonly<Record<string, FieldValue>> & { readonly id: string };

/** One turn of a conversation in a test. */
export interface Said {
  readonly says: string;
  readonly reply: string | readonly string[];
  readonly expect?: Expectations;
  readonly signals?: Readonly<Record<string, unknown>>;
  readonly cards?: readonly unknown[];
}

/** Who talks, and what is true. */
export interface Setting {
  readonly language: 'de' | 'en';
  readonly as?: string;
  readonly customers: readonly TestRecord[];
  readonly facts?: readonly string[];
  readonly publicFields?: readonly string[];
  readonly unknownContacts?: ContactPolicy;
}

/** The dataset of a setting; the same setting gives the same one, so that its ledger is built once. */
export function datasetOf(setting: Setting): Dataset {
  let dataset = datasets.get(setting);
  if (dataset === undefined) {
    const customers: Customer[] = setting.customers.map((fields) => ({ id: fields.id, fields }));
    dataset = { name: 'test', customers, facts: setting.facts ?? [], publicFields: setting.publicFields ?? [] };
    datasets.set(setting, dataset);
  }
  return dataset;
}

const datasets = new WeakMap<Setting, Dataset>();

/** A whole conversation as graders see it. */
export function conversation(setting: Setting, turns: readonly Said[]): Conversation {
  const language = languageFor(setting.language) as Language;
  const dataset = datasetOf(setting);
  const scripts = turns.map((turn) => ({ says: turn.says, paraphrases: [], expect: turn.expect ?? {} }));
  return {
    dialogue: {
      id: 'x',
      language: setting.language,
      answers: {},
      turns: scripts,
      ...(setting.unknownContacts === undefined ? {} : { unknownContacts: setting.unknownContacts }),
    },
    language,
    dataset,
    customer: dataset.customers.find((customer) => customer.id === setting.as),
    exchanges: turns.map((turn, index) => {
      const messages = typeof turn.reply === 'string' ? [turn.reply] : [...turn.reply];
      return {
        turn: index + 1,
        script: scripts[index] as (typeof scripts)[number],
        says: read(turn.says, language),
        reply: { messages, cards: turn.cards ?? [], signals: turn.signals ?? {} },
        timing: null,
        text: read(messages.join('\n'), language),
      };
    }),
    cues: [],
    handoffSignal: false,
    brokeOff: false,
  };
}
