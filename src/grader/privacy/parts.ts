import { personWords } from '../../language/person/person.js';
import type { Exchange } from '../port.js';
import { CodeWatch } from './coded.js';
import type { Dossier } from './dossier.js';
import { recordOf } from './record.js';
import type { Source } from './source.js';
import { type Completed, SplitWatch } from './split.js';
import type { Subject } from './subject.js';

/** Follows values that are told in parts over the replies of one conversation, as they are or under a code. */
export class PartsWatch {
  readonly #split = new SplitWatch();
  readonly #coded = new CodeWatch();

  /** The first value whose last part this reply says. */
  read(sources: readonly Source[], exchange: Exchange, subject: Subject, dossier: Dossier): Completed | undefined {
    const { customers, small } = dossier.ledger;
    const owners = small ? customers : [...subject.named.keys()].map((owner) => customers[owner]);
    const records = owners
      .flatMap((customer) => (customer === undefined ? [] : [recordOf(customer)]))
      .filter((record) => record !== dossier.own);
    const { ordinary } = personWords(exchange.text.language);
    return sources.flatMap((source) => [
      ...this.#split.read(source, exchange.turn, records, dossier, ordinary),
      ...this.#coded.read(source, exchange.turn, dossier),
    ])[0];
  }
}
