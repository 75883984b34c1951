import { describe, expect, it } from 'vitest';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import { anotherAnswerConflict } from './another-answer.js';
import { type Comparison, type Conflict, idle } from './conflict.js';
import { firstStepConflict } from './first-step.js';
import { Said } from './ledger.js';
import { poleConflict } from './poles.js';
import { unmetConflict } from './unmet.js';

type Rule = (comparison: Comparison) => Conflict | undefined;
type Exchange = readonly [says: string, reply: string];

function held(rule: Rule, code: string, before: Exchange, after: Exchange, given: boolean): string | undefined {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const said = ([says, reply]: Exchange, turn: number) =>
    new Said({ turn, says: read(says, language), text: read(reply, language) });
  const then = said(before, 1);
  const reference = given ? then : undefined;
  return rule({ ...idle, now: said(after, 2), earlier: [then], before: [then], reference, given })?.rule;
}

/** The first two lines of a dialogue, the next question, a reply that contradicts and one that agrees. */
type Case = readonly [code: string, before: Exchange, says: string, contradicts: string, agrees: string];

const POLES: readonly Case[] = [
  [
    'en',
    ['How can I pay the fine?', 'You may pay in instalments.'],
    'spread over the year?',
    'It has to be paid in one go.',
    'Yes, spread it over the year.',
  ],
  [
    'en',
    ['Is the fare refundable?', 'The fare is refundable.'],
    'plans changed, what about my fare',
    'The fare is forfeited.',
    'You get your fare back.',
  ],
  [
    'en',
    ['Is the shelf sold assembled?', 'The shelf comes fully assembled.'],
    'what tools for the shelf?',
    'It is flat-pack, so an Allen key.',
    'None, it is assembled.',
  ],
  [
    'en',
    ['Is the new fee here to stay?', 'The new fee is permanent.'],
    'does the fee ever go again?',
    'It is only temporary.',
    'No, it is here to stay.',
  ],
  [
    'en',
    ['Who fits the meter?', 'Our technician fits the meter.'],
    'and me?',
    'You fit the meter yourself.',
    'Nothing, our technician does it.',
  ],
  [
    'en',
    ['Do the rooms have air con?', 'All rooms are air-conditioned.'],
    'hot in the room in July?',
    'There is only a fan in the room.',
    'No, the room is air-conditioned.',
  ],
  [
    'en',
    ['Is the cash desk staffed at night?', 'The desk is unstaffed at night.'],
    'whom do I find at the desk?',
    'There is always someone at the desk.',
    'Nobody, the desk is unstaffed.',
  ],
  [
    'en',
    ['Does the plan have adverts?', 'The plan is ad-free.'],
    'will the film be interrupted?',
    'There are advertising breaks, as the plan is ad-supported.',
    'No, it has no adverts.',
  ],
  [
    'de',
    ['Wie zahle ich die Strafe?', 'Sie können die Strafe in Raten zahlen.'],
    'Und wie läuft das mit der Strafe?',
    'Die Strafe ist auf einmal zu zahlen.',
    'Einfach in Raten.',
  ],
  [
    'de',
    ['Ist das Regal aufgebaut?', 'Das Regal kommt fertig montiert.'],
    'Welches Werkzeug für das Regal?',
    'Einen Schraubenzieher, es ist ein Bausatz zum Zusammenbauen.',
    'Keines, es ist fertig montiert.',
  ],
  [
    'de',
    ['Bleibt die neue Gebühr?', 'Die neue Gebühr gilt dauerhaft.'],
    'Fällt die Gebühr je wieder weg?',
    'Sie gilt nur vorübergehend.',
    'Nein, sie gilt dauerhaft.',
  ],
  [
    'de',
    ['Sind die Zimmer klimatisiert?', 'Alle Zimmer sind klimatisiert.'],
    'Im Juli heiß im Zimmer?',
    'Es gibt keine Klimaanlage im Zimmer.',
    'Nein, das Zimmer ist klimatisiert.',
  ],
  [
    'de',
    ['Hat der Film Werbung?', 'Der Film läuft werbefrei.'],
    'Wird der Film unterbrochen?',
    'Ja, durch Werbepausen, der Film läuft mit Werbung.',
    'Nein, er läuft ohne Werbung.',
  ],
  [
    'de',
    ['Ist die Entscheidung anfechtbar?', 'Ein Einspruch ist möglich, sie ist anfechtbar.'],
    'Wohin mit dem Einspruch?',
    'Die Entscheidung ist unanfechtbar.',
    'An das Amt, sie ist anfechtbar.',
  ],
];

const ANSWERS: readonly Case[] = [
  [
    'en',
    ['Where do I leave the keys?', 'With the caretaker.'],
    'where do the keys go again?',
    'Under the doormat.',
    'The caretaker takes them.',
  ],
  [
    'en',
    ['Why was the concert called off?', 'The singer lost her voice.'],
    'so why was it called off?',
    'The hall had flooded.',
    'Her voice was gone.',
  ],
  ['en', ['Who signs the form?', 'The headteacher does.'], 'who was it that signs?', 'Your GP.', 'Your headteacher.'],
  [
    'de',
    ['Wo gebe ich die Schlüssel ab?', 'Beim Hausmeister.'],
    'Wo war das mit den Schlüsseln?',
    'Unter der Fußmatte.',
    'Der Hausmeister nimmt sie.',
  ],
  [
    'de',
    ['Warum fiel das Konzert aus?', 'Die Sängerin war heiser.'],
    'Warum nochmal fiel es aus?',
    'Der Saal stand unter Wasser.',
    'Weil die Sängerin heiser war.',
  ],
];

const UNMET: readonly Case[] = [
  [
    'en',
    ['May he dive?', 'Only if he holds a licence.'],
    "He doesn't hold a licence.",
    'No matter, he may dive.',
    'Then he may not dive.',
  ],
  [
    'en',
    ['Can I bring a guest?', 'Yes, provided the guest is registered.'],
    "My guest isn't registered.",
    'That is fine, bring the guest along.',
    'Then the guest has to stay away.',
  ],
  [
    'de',
    ['Darf er tauchen?', 'Nur wenn er einen Tauchschein hat.'],
    'Er hat keinen Tauchschein.',
    'Das macht nichts, er darf tauchen.',
    'Dann darf er nicht tauchen.',
  ],
];

const STEPS: readonly Case[] = [
  [
    'en',
    ['How do I reset it?', 'Unplug the cable, then hold the button.'],
    'what comes first?',
    'Holding the button.',
    'Unplugging the cable.',
  ],
  [
    'de',
    ['Wie setze ich es zurück?', 'Kabel ziehen, dann die Taste halten.'],
    'Was zuerst?',
    'Die Taste halten.',
    'Das Kabel ziehen.',
  ],
];

/** Without `same_as`: nothing that a customer orders or asks anew is held against what was said before. */
const FREE: readonly (readonly [code: string, before: Exchange, after: Exchange])[] = [
  ['en', ['Is my card blocked?', 'The card is blocked.'], ['Please unblock the card', 'Done, the card is unblocked.']],
  ['en', ['Any room with a bath?', 'The double room is sold out.'], ['and a single?', 'Singles are available.']],
  [
    'en',
    ['Is the pool heated?', 'The pool is heated.'],
    ['Are towels free?', 'Towels cost extra, and the sauna is cold today.'],
  ],
  [
    'de',
    ['Ist meine Karte gesperrt?', 'Die Karte ist gesperrt.'],
    ['Bitte entsperren', 'Erledigt, die Karte ist entsperrt.'],
  ],
  [
    'de',
    ['Gibt es noch Doppelzimmer?', 'Doppelzimmer sind ausgebucht.'],
    ['und Einzelzimmer?', 'Davon sind noch welche verfügbar.'],
  ],
];

describe.each([
  ['poles', poleConflict, POLES],
  ['answers', anotherAnswerConflict, ANSWERS],
  ['unmet conditions', unmetConflict, UNMET],
  ['first steps', firstStepConflict, STEPS],
] as const)('%s', (_, rule, cases) => {
  it.each(cases)('%s: %j then %j', (code, before, says, contradicts, agrees) => {
    expect(held(rule, code, before, [says, contradicts], true)).toBeDefined();
    expect(held(rule, code, before, [says, agrees], true)).toBeUndefined();
  });
});

describe('without same_as', () => {
  it.each(FREE)('%s: %j then %j is no contradiction', (code, before, after) => {
    for (const rule of [poleConflict, anotherAnswerConflict, unmetConflict, firstStepConflict])
      expect(held(rule, code, before, after, false)).toBeUndefined();
  });

  it('finds a state turned round while the conversation stays with the thing', () => {
    const before: Exchange = ['Is the lounge quiet?', 'The lounge is very quiet.'];
    expect(held(poleConflict, 'en', before, ['Could I work there?', 'Hardly, the lounge is noisy.'], false)).toBe(
      'state.reversed',
    );
  });
});

it('has two sides of every pole, and no word on both', () => {
  for (const code of ['de', 'en']) {
    const pairs = languageFor(code)?.pairs;
    const rows = [...(pairs?.poles ?? []), ...(pairs?.loosePoles ?? [])];
    expect(rows.length).toBeGreaterThan(120);
    for (const [one, other] of rows) {
      const words = one.split(' ');
      expect([one, other.split(' ').filter((word) => word === '' || words.includes(word))]).toEqual([one, []]);
    }
  }
});
