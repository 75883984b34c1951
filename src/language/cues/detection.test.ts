import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../domain/cue.js';
import { LANGUAGES, languageFor } from '../languages.js';
import { Reading } from '../reading.js';
import { detectCues } from './detection.js';

type Case = [language: string, cue: Cue | 'none', text: string];

const CASES: readonly Case[] = [
  ['de', 'none', 'Wo ist mein Paket?'],
  ['de', 'none', 'Bitte ändern Sie meine Adresse auf Lindenweg 4.'],
  ['de', 'none', 'Super, vielen Dank für die schnelle Hilfe!'],
  ['de', 'none', 'Gibt es im Zug was zu essen?'],
  ['de', 'none', 'ok, ohne Verpackung'],
  ['de', 'none', 'Wann geht der letzte Bus?'],
  ['de', 'anger', 'Das ist eine bodenlose Frechheit! Seit drei Wochen passiert nichts!'],
  ['de', 'anger', 'ich hab so die schnauze voll von eurem saftladen'],
  [
    'de',
    'distress',
    'Ich weiß nicht mehr weiter, ohne das Geld kann ich die Miete nicht zahlen und habe solche Angst.',
  ],
  ['de', 'distress', 'Mein Mann ist gestern gestorben'],
  ['en', 'distress', 'My husband died yesterday.'],
  ['de', 'crisis', 'Ich will nicht mehr leben.'],
  ['de', 'crisis', 'Bei uns riecht es stark nach Gas und meinem Mann ist schwindelig'],
  ['de', 'sarcasm', 'Na toll, ganz großes Kino, wieder drei Stunden umsonst gewartet. Danke für nichts 🙃'],
  ['de', 'human_request', 'Kann ich bitte mit einem Mitarbeiter sprechen?'],
  ['de', 'human_request', 'gib mir mal nen menschen'],
  ['de', 'identity_question', 'Sind Sie ein Mensch oder ein Computer?'],
  ['de', 'identity_question', 'schreibe ich hier mit nem bot?'],
  ['en', 'none', 'Where is my parcel?'],
  ['en', 'none', 'The battery in my thermostat is dead, how do I change it?'],
  ['en', 'none', 'Thanks so much, that was really helpful.'],
  ['en', 'none', 'Find me a film with Nora Vance'],
  ['en', 'none', 'I tried it last night and it dropped again at nine.'],
  ['en', 'none', 'Is there a spa?'],
  ['en', 'none', "we'll be five, with two big dogs so"],
  ['en', 'anger', 'This is an absolute disgrace, you lot are useless!'],
  ['en', 'anger', 'I have HAD IT with your company!!!'],
  ['en', 'distress', "I'm so worried, my mum is alone without heating and I can't stop crying."],
  ['en', 'crisis', "I can't go on, I want to end my life."],
  ['en', 'crisis', 'There is a strong smell of gas in the kitchen and my head is spinning'],
  ['en', 'sarcasm', 'Oh brilliant, another four hours on hold. Best service ever, well done.'],
  ['en', 'human_request', 'Can I speak to a real person please?'],
  ['en', 'human_request', 'agent'],
  ['en', 'identity_question', 'Are you a robot?'],
  ['en', 'identity_question', 'am i talking to a real person or a machine'],
];

/** Feelings and wishes said in so many words, and what is near them: another's, past, denied, mild, something else. */
const OUTRIGHT: readonly Case[] = [
  ['de', 'anger', 'Ich bin stinksauer.'],
  ['de', 'anger', 'Ich bin stinksauer. Ihr Fahrer hat mein Paket über den Zaun geworfen, mitten in die Pfütze.'],
  ['de', 'anger', 'Bin stinksauer, was soll das?'],
  ['de', 'anger', 'Ich bin wütend.'],
  ['de', 'anger', 'Das macht mich wütend.'],
  ['de', 'anger', 'Ich bin echt sauer auf euch.'],
  ['de', 'anger', 'Ich bin verärgert.'],
  ['de', 'anger', 'Wir sind sehr verärgert über Ihren Service.'],
  ['de', 'anger', 'Ich bin auf 180.'],
  ['de', 'anger', 'Ich bin megasauer, seit drei Wochen keine Antwort.'],
  ['de', 'anger', 'Ich bin angefressen.'],
  ['de', 'anger', 'Ich bin hässig.'],
  ['de', 'distress', 'Ich bin verzweifelt.'],
  ['de', 'distress', 'Mir geht es sehr schlecht.'],
  ['de', 'human_request', 'Kann mich jemand anrufen?'],
  ['de', 'sarcasm', 'Herzlichen Glückwunsch zum schlechtesten Service des Jahres.'],
  ['de', 'none', 'Ich bin nicht sauer, nur neugierig.'],
  ['de', 'none', 'Ich mag saure Gurken.'],
  ['en', 'anger', "I'm furious."],
  ['en', 'anger', 'I am livid.'],
  ['en', 'anger', "I'm so angry right now."],
  ['en', 'anger', "I'm fed up with this."],
  ['en', 'anger', "I'm fuming, the driver threw my parcel over the fence."],
  ['en', 'anger', "I'm raging here."],
  ['en', 'anger', "I'm well annoyed."],
  ['en', 'anger', "I'm very upset with your service."],
  ['en', 'anger', "I'm sick of this."],
  ['en', 'anger', 'I am extremely disappointed and angry.'],
  ['en', 'distress', "I can't stop crying."],
  ['en', 'human_request', 'Can someone call me?'],
  ['en', 'none', "I'm not angry, just curious."],
  ['de', 'anger', 'Wir sind stocksauer.'],
  ['de', 'anger', 'Langsam bin ich echt genervt von dem Hin und Her.'],
  ['de', 'anger', 'jetzt bin i oba grantig'],
  ['de', 'anger', 'I bi hässig, scho s dritte Mal!'],
  ['de', 'anger', 'Da werd ich wirklich sauer.'],
  ['de', 'none', 'Ich bin gar nicht sauer, alles okay.'],
  ['de', 'none', 'Bin nicht mehr sauer, danke!'],
  ['de', 'none', 'Ich bin ein bisschen genervt, aber passt schon. Wann kommt das Paket?'],
  ['de', 'none', 'Mein Nachbar ist sauer wegen der Hecke.'],
  ['de', 'none', 'Sind Sie jetzt sauer auf mich?'],
  ['de', 'none', 'Ist die Milch sauer, kann ich sie umtauschen?'],
  ['de', 'none', 'Meine Batterie ist nicht geladen.'],
  ['de', 'none', 'Bin schon bedient worden, danke.'],
  ['de', 'distress', 'mir gehts echt dreckig seit der kündigung'],
  ['de', 'none', 'Mir geht es sehr gut, danke.'],
  ['de', 'none', 'Mir geht es um die Rechnung.'],
  ['de', 'human_request', 'Könnte mich bitte jemand von euch zurückrufen?'],
  ['de', 'human_request', 'Kann jemand aus der Technik mich morgen anrufen?'],
  ['de', 'none', 'Kann ich den Fahrer anrufen?'],
  ['en', 'anger', "I'm absolutely raging with this."],
  ['en', 'anger', 'Honestly I am so fed up.'],
  ['en', 'anger', 'this makes me so angry'],
  ['en', 'anger', "I'm really upset with your service"],
  ['en', 'none', "I'm not annoyed, honest."],
  ['en', 'none', "I'm no longer cross about it."],
  ['en', 'none', 'My neighbour is furious about the hedge.'],
  ['en', 'none', "I'm a bit annoyed but fine. When's it due?"],
  ['en', 'none', "If I'm late, will you be cross?"],
  ['en', 'none', 'Is the cross trainer in stock?'],
  ['en', 'none', "I'm mad about these shoes, do you have them in red?"],
  ['en', 'none', "I was furious yesterday but it's sorted, thanks."],
  ['en', 'human_request', 'could somebody please ring me back'],
  ['en', 'none', 'Can someone else collect my parcel?'],
];

describe('the cue that words carry', () => {
  it.each([...CASES, ...OUTRIGHT])('%s %s: %s', (tag, cue, text) => {
    const language = languageFor(tag);
    if (language === undefined) throw new Error(tag);
    const [hit] = detectCues(new Reading(text, language));
    expect(hit?.cue ?? 'none').toBe(cue);
    if (hit !== undefined) expect(text.slice(hit.start, hit.end).trim()).not.toBe('');
  });

  it('never throws, and quotes words that are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end, strength } of detectCues(new Reading(text, language))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
