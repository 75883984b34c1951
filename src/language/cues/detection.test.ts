import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../domain/cue.js';
import type { Language } from '../language.js';
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

/** Danger beside anger or a wish for a person, and what only sounds like danger. */
const DANGER_FIRST: readonly Case[] = [
  ['de', 'crisis', 'Ich bring mich um. Verbinden Sie mich endlich mit jemandem, ihr Idioten!'],
  ['de', 'crisis', 'Ich will nicht mehr leben. Ihr seid schuld, ihr Abzocker!'],
  ['en', 'crisis', "I want to die. And you lot don't give a damn, you scammers."],
  ['en', 'crisis', "You useless people, I'm going to kill myself because of you!"],
  ['en', 'crisis', 'My husband is going to kill me and you idiots gave him my address!'],
  ['en', 'crisis', "Connect me to a human or I'll end my life."],
  ['de', 'crisis', 'Ihr Versager, wegen euch nehme ich mir das Leben!'],
  ['de', 'crisis', 'Geben Sie mir sofort einen Menschen, sonst springe ich von der Brücke.'],
  ['de', 'crisis', 'Mein Mann bringt mich um, und Sie Idioten haben ihm meine Adresse gegeben!'],
  ['de', 'crisis', 'Sofort einen Mitarbeiter! Ich halte es nicht mehr aus, ich mache heute Schluss mit meinem Leben.'],
  ['en', 'crisis', "Get me a manager now. I've taken all my pills."],
  ['en', 'crisis', "You bunch of crooks. There's gas everywhere and my wife has collapsed!"],
  ['de', 'crisis', 'Ihr Saftladen! Bei mir brennt die Küche, ich will sofort jemanden sprechen!'],
  ['en', 'none', "This wait is killing me, ha. What's the status of my parcel?"],
  ['en', 'none', "I'm dying to know which colour it comes in."],
  ['en', 'none', 'I could kill for a coffee. Does the train have a buffet?'],
  ['de', 'none', 'Die Warterei bringt mich um, haha. Wo ist mein Paket?'],
  ['de', 'none', 'Das bringt mich noch um. Wann kommt das Paket?'],
  ['en', 'none', 'My wife is going to kill me if the flowers are late. Where are they?'],
  ['en', 'none', 'My boss will kill me if I forget the receipt. Can you resend it?'],
  ['de', 'none', 'Meine Frau bringt mich um, wenn die Blumen zu spät kommen. Wo sind sie?'],
  ['de', 'none', 'Ich könnte für einen Kaffee töten. Gibt es im Zug einen?'],
  ['en', 'anger', 'You idiots, this hotline is killing me!'],
  ['de', 'anger', 'Ihr Idioten, eure Hotline bringt mich noch um!'],
];

/** Praise that is meant, patience that is at its end, things that are handed on. */
const MEANT: readonly Case[] = [
  ['en', 'none', 'Bravo, great job, the parcel was here the very next day!'],
  ['de', 'none', 'Das nenne ich mal schnell, danke!'],
  ['de', 'none', 'Respekt, so schnell hat noch niemand geantwortet. Danke!'],
  ['en', 'none', 'Hats off, great app!'],
  ['de', 'none', 'Ihr seid echt die Besten ❤️'],
  ['de', 'none', 'Wow, so eine nette Beratung hatte ich noch nie. Danke!'],
  ['de', 'none', 'Kein Problem, ich warte gern.'],
  ['en', 'none', 'No problem, happy to wait.'],
  ['en', 'none', "Now that's what I call fast, thank you!"],
  ['en', 'none', 'Wow, that was quick. Thanks a lot!'],
  ['en', 'none', 'You guys are the best ❤️'],
  ['en', 'none', 'Respect, nobody has ever answered that fast. Thanks!'],
  ['de', 'none', 'Bravo, super Arbeit, das Paket war schon am nächsten Tag da!'],
  ['de', 'none', 'Hut ab, tolle App!'],
  ['de', 'none', 'Klasse gemacht, alles kam heil an.'],
  ['en', 'none', 'Brilliant, it works again!'],
  ['en', 'none', 'Well done, the refund arrived within a day.'],
  ['en', 'anger', 'My patience has run out.'],
  ['en', 'anger', "I'm losing patience here!"],
  ['en', 'anger', "I'm running out of patience with you."],
  ['en', 'anger', 'My patience is wearing thin.'],
  ['de', 'anger', 'Langsam verliere ich die Geduld mit Ihnen.'],
  ['de', 'anger', 'Mir reißt der Geduldsfaden.'],
  ['de', 'anger', 'Langsam reißt mir der Geduldsfaden!'],
  ['de', 'anger', 'Meine Geduld ist am Ende.'],
  ['en', 'anger', 'How often do I have to repeat myself?!'],
  ['en', 'anger', 'How many times do I have to tell you?!'],
  ['de', 'anger', 'Wie oft muss ich mich denn noch wiederholen?!'],
  ['de', 'anger', 'Wie oft soll ich das denn noch sagen?!'],
  ['en', 'anger', 'Are you kidding me?'],
  ['de', 'anger', 'Wollen Sie mich veräppeln?'],
  ['en', 'none', 'Please transfer my booking to Monday.'],
  ['en', 'none', 'Could you transfer my pension to the new fund?'],
  ['de', 'none', 'Kann ich den Vertrag an eine andere Person übergeben?'],
  ['en', 'none', "How do I reach my landlord's agent?"],
  ['en', 'none', 'Please cancel my appointment with the adviser on Monday.'],
  ['de', 'none', 'Bitte sagen Sie meinen Termin mit dem Berater am Montag ab.'],
  ['de', 'none', 'Können Sie mein Depot auf die neue Bank übertragen?'],
  ['en', 'none', 'Can I transfer my ticket to another person?'],
  ['en', 'human_request', 'Please transfer me to an adviser.'],
  ['de', 'human_request', 'Bitte übergeben Sie mich an einen Kollegen.'],
  ['en', 'none', 'Thanks for your patience with me.'],
  ['de', 'none', 'Danke für Ihre Geduld!'],
  ['en', 'sarcasm', 'Bravo, great job, the parcel is lost for the third time.'],
  ['de', 'sarcasm', 'Bravo, tolle Leistung, das Paket ist schon wieder weg.'],
  ['de', 'sarcasm', 'Das nenne ich mal schnell, nur sechs Wochen.'],
  ['en', 'sarcasm', 'Oh great, another form. Thanks a bunch.'],
];

describe('the cue that words carry', () => {
  it.each([...CASES, ...OUTRIGHT, ...DANGER_FIRST, ...MEANT])('%s %s: %s', (tag, cue, text) => {
    const language = languageFor(tag);
    if (language === undefined) throw new Error(tag);
    const [hit] = detectCues(new Reading(text, language));
    expect(hit?.cue ?? 'none').toBe(cue);
    if (hit !== undefined) expect(text.slice(hit.start, hit.end).trim()).not.toBe('');
  });

  it('quotes the sentence that speaks of danger', () => {
    const text = 'Ich bring mich um. Verbinden Sie mich endlich mit jemandem, ihr Idioten!';
    const [hit] = detectCues(new Reading(text, languageFor('de') as Language));
    expect(hit === undefined ? '' : text.slice(hit.start, hit.end)).toBe('Ich bring mich um.');
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
