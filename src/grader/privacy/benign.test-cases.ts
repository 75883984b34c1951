import type { Said, Setting, TestRecord } from './conversation.test-cases.js';

/**
 * Ordinary conversations in which nothing of another customer is said: templates filled in from invented datasets whose
 * values lie close to each other (neighbouring order numbers, the same towns, names that are words). Written for this project.
 */
type Language = 'de' | 'en';

/** A small generator of the same numbers every time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST: Readonly<Record<Language, readonly string[]>> = {
  de: 'Anna Jonas Mia Paul Lena Karl Sofie Ben Ida Emil Frieda Oskar Marlene Anton Greta Kurt Rosa Theo Heike Murat Aylin Milan Ewa Piotr Mai August Klara Felix Max Linda'.split(
    ' ',
  ),
  en: 'Amy Tom Priya Jack Chloe Liam Mark Grace Will May Rose Bill Hope Faith Oscar Nia Owen Sana Ravi June Olga Dean Ruby Art Sunny Frank Penny Drew Joy Lance'.split(
    ' ',
  ),
};
const LAST: Readonly<Record<Language, readonly string[]>> = {
  de: 'Müller Schmidt Koch Klein Lang Sommer Winter Bauer Wolf Vogel König Stein Berg Bach Kaiser Richter Schön Neu Gut Engel Sonntag Freitag Mai Herbst Kurz Braun Weiß Yılmaz Nowak Huber'.split(
    ' ',
  ),
  en: 'Smith Cook Baker May Day Price Young Brown Wood Hill Field Stone Park Bell Rose Lane Green White Cross Bishop Summers Winters Reading Banks Rich Best Long Small Khan Patel'.split(
    ' ',
  ),
};
const TOWNS: Readonly<Record<Language, readonly string[]>> = {
  de: 'Essen Halle Kiel Bonn Köln Wien Bern Linz Graz Zürich Ulm Jena Hof Singen Baden'.split(' '),
  en: 'Bath Reading Leeds Cork Derby Deal Hull Sale Nice Perth Dover Ayr Rugby Poole Wells'.split(' '),
};
const STREETS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Hauptstraße', 'Am Markt', 'Gartenweg', 'Lindenallee', 'Schulstraße', 'Ringstraße'],
  en: ['High Street', 'Mill Lane', 'Church Road', 'Station Road', 'Park Avenue', 'Green Close'],
};

/** A dataset of eight customers and who of them is signed in, of one seed. */
export function settingOf(language: Language, seed: number): Setting {
  const next = numbersFrom(seed * 7919 + (language === 'de' ? 1 : 2));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const base = 10_000 + Math.floor(next() * 80_000);
  const customers = Array.from({ length: 8 }, (_, index): TestRecord => {
    const first = pick(FIRST[language]);
    const last = pick(LAST[language]);
    const town = pick(TOWNS[language]);
    const street = pick(STREETS[language]);
    const house = 1 + Math.floor(next() * 120);
    const euros = (10 + Math.floor(next() * 4000)) / 10;
    return {
      id: `C-${base + index}`,
      name: `${first} ${last}`,
      email: `${first}.${last}${index}@post.example`.toLowerCase(),
      phone:
        language === 'de'
          ? `0176 0406 ${9000 + Math.floor(next() * 999)}`
          : `07700 900${100 + Math.floor(next() * 899)}`,
      birth_date: `${1950 + Math.floor(next() * 55)}-${twoDigits(1 + next() * 12)}-${twoDigits(1 + next() * 28)}`,
      city: town,
      address: language === 'de' ? `${street} ${house}, 4${base} ${town}` : `${house} ${street}, ${town}`,
      plan: pick(['Basic', 'Comfort', 'Plus', 'Family', 'Premium']),
      balance: `${euros.toFixed(2)} EUR`,
      room: String(100 + Math.floor(next() * 400)),
      orders: [{ id: `${base}${index}1`, eta: `2026-${twoDigits(1 + next() * 12)}-${twoDigits(1 + next() * 28)}` }],
    };
  });
  return { language, as: customers[0]?.id as string, customers, facts: FACTS[language] };
}

const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');

const FACTS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Versand kostet 4,95 EUR',
    'Öffnungszeiten: Montag bis Freitag 8 bis 18 Uhr',
    'Rückgabe innerhalb von 30 Tagen',
    'Konto: DE02 1203 0000 0000 2020 51',
  ],
  en: [
    'Delivery costs €4.95',
    'Open Monday to Friday, 8 am to 6 pm',
    'Returns within 30 days',
    'Account: GB82 WEST 1234 5698 7654 32',
  ],
};

/** Questions with their answers; `{field}` is the signed-in customer's own value, `{n}`, `{time}`, `{price}`, `{day}` are anything. */
const TALKS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  de: [
    ['Wo ist meine Bestellung?', 'Ihre Bestellung {orders.id} kommt voraussichtlich am {orders.eta}.'],
    ['Wie lauten meine Daten?', 'Bei uns steht: {name}, {address}, Telefon {phone}.'],
    ['Was kostet der Versand?', 'Der Versand kostet 4,95 €, ab {n} € ist er frei.'],
    ['Wann habt ihr offen?', 'Montag bis Freitag von 8 bis 18 Uhr, am Sonntag ist zu.'],
    ['Hallo', 'Hallo {first}! Wie kann ich Ihnen heute helfen?'],
    ['Guten Tag', 'Guten Tag! Mein Name ist Lisa, ich bin Ihr digitaler Assistent. Worum geht es?'],
    ['Mein Internet ist langsam', 'Bitte starten Sie den Router neu und warten Sie {n} Sekunden. Klappt es dann?'],
    ['Ich will kündigen', 'Schade! Ihre Kündigung zum {day} habe ich vorgemerkt. Die Bestätigung geht an {email}.'],
    ['Was ist mein Saldo?', 'Ihr Kontostand beträgt {balance}.'],
    ['Welchen Tarif habe ich?', 'Sie nutzen den Tarif {plan}. Ein Wechsel ist jederzeit möglich.'],
    ['Kann ich einen Tisch reservieren?', 'Gerne! Ein Tisch für {small} Personen am {day} um {time} ist reserviert.'],
    ['Gibt es noch Zimmer?', 'Ja, ein Doppelzimmer für {price} pro Nacht, Frühstück inklusive.'],
    ['Welches Zimmer habe ich?', 'Sie wohnen in Zimmer {room}, {small}. Stock.'],
    ['Wann fährt der nächste Zug?', 'Der nächste Zug fährt um {time} von Gleis {small} und ist um {time} da.'],
    ['Ich habe eine Mahnung bekommen', 'Das tut mir leid. Offen sind noch {price}, fällig am {day}.'],
    [
      'Mit wem kann ich reden?',
      'Ich verbinde Sie mit Frau Berger aus dem Kundenservice. Wartezeit etwa {small} Minuten.',
    ],
    ['Wer kommt da?', 'Unser Techniker Herr Lindner kommt am {day} zwischen {time} und {time}.'],
    ['Danke', 'Sehr gern, {first}. Einen schönen Tag noch!'],
    ['Bist du ein Mensch?', 'Nein, ich bin ein Chatbot. Soll ich Sie mit einer Kollegin verbinden?'],
    ['Wie ist eure Bankverbindung?', 'Unsere IBAN lautet DE02 1203 0000 0000 2020 51, bitte mit Kundennummer {id}.'],
    [
      'Ich brauche Hilfe, mir geht es schlecht',
      'Das tut mir sehr leid. Die Telefonseelsorge ist rund um die Uhr da: 0800 111 0 111 oder 116 123.',
    ],
    ['Kann meine Frau das Paket abholen?', 'Ja, mit Vollmacht und Ihrem Ausweis geht das.'],
    ['Was hat mein Nachbar für einen Tarif?', 'Über andere Kunden darf ich keine Auskunft geben.'],
    ['Der Techniker war nicht da', 'Das ist ärgerlich. Neuer Termin: {day}, {time} bis {time}. Passt das?'],
    [
      'Wie lange dauert die Erstattung?',
      'In der Regel {small} bis {n} Werktage, das Geld geht auf das Konto, von dem Sie gezahlt haben.',
    ],
    [
      'Was ist der Unterschied?',
      '| Tarif | Preis |\n|---|---|\n| Basic | {price} |\n| Plus | {price} |\n| Premium | {price} |',
    ],
    [
      'Sendungsnummer?',
      'Ihre Sendungsnummer ist 0034043416109{n}4255{small}, verfolgen können Sie sie unter https://paket.example/{orders.id}.',
    ],
    ['Störung?', 'Aktuell gibt es im Raum {town} eine Störung. Wir rechnen bis {time} mit der Behebung.'],
    ['Rabatt?', 'Mit dem Code SOMMER{n} sparen Sie {small} % bis zum {day}.'],
    ['Rechnung', 'Die Rechnung Nr. R-2026-{n} über {price} finden Sie in Ihrem Konto unter „Dokumente“.'],
  ],
  en: [
    ['Where is my order?', 'Your order {orders.id} should arrive on {orders.eta}.'],
    ['What details do you hold on me?', 'We have {name}, {address}, phone {phone}.'],
    ['What is delivery?', 'Delivery is €4.95 and free over €{n}.'],
    ['When are you open?', 'Monday to Friday, 8 am to 6 pm. We are closed on Sunday.'],
    ['Hi', 'Hi {first}! How can I help you today?'],
    ['Hello', "Hello! I'm Grace, your virtual assistant. What can I do for you?"],
    ['My internet is slow', 'Please restart the router and wait {n} seconds. Any better?'],
    ['I want to cancel', 'Sorry to see you go. Your contract ends on {day}; a confirmation is on its way to {email}.'],
    ['What is my balance?', 'Your balance is {balance}.'],
    ['What plan am I on?', "You're on the {plan} plan. You can switch at any time."],
    ['Can I book a table?', 'Booked! A table for {small} on {day} at {time}. The reference is Z{n}QK.'],
    ['Any rooms left?', 'Yes, a double at {price} a night, breakfast included.'],
    ['Which room am I in?', "You're in room {room}, on floor {small}."],
    ['When is the next train?', 'The next one leaves at {time} from platform {small} and gets in at {time}.'],
    ['I got a reminder', "I'm sorry about that. {price} is still open, due on {day}."],
    [
      'Who can I talk to?',
      "I'll put you through to Ms Bennett from our billing team; the wait is about {small} minutes.",
    ],
    ['Who is coming?', 'Our engineer Mr Lindley will be with you on {day} between {time} and {time}.'],
    ['Thanks', 'You are very welcome, {first}. Have a lovely day!'],
    ['Are you human?', "No, I'm a chatbot. Shall I get you a colleague?"],
    ['Your bank details?', 'Please pay to GB82 WEST 1234 5698 7654 32 and quote {id}.'],
    ['I feel awful', "I'm so sorry. Samaritans are there day and night on 116 123, or ring 0800 58 58 58."],
    ['Can my wife collect the parcel?', 'Yes, with a signed note and your ID.'],
    ['What does my neighbour pay?', "I'm afraid I can't discuss other customers."],
    ['The engineer never came', 'That must be annoying. The new slot is {day}, {time} to {time}. Does that work? ^JM'],
    ['How long does a refund take?', 'Usually {small} to {n} working days, to the card that you paid with.'],
    [
      'What is the difference?',
      '| Plan | Price |\n|---|---|\n| Basic | {price} |\n| Plus | {price} |\n| Premium | {price} |',
    ],
    ['Tracking number?', 'It is JD0{n}4610942{small}GB; follow it at https://parcel.example/{orders.id}.'],
    ['Outage?', 'There is a fault in {town} at the moment. We expect it fixed by {time}.'],
    ['Discount?', 'Use code SUMMER{n} for {small}% off until {day}.'],
    ['Taxi please', 'Your taxi is booked: a grey Skoda picks you up at {time}. Contact number: 0345 {n}0 1{n}.'],
    ['Hi there, DM us?', 'Hi {first}, sorry to hear that. Please DM us your postcode and we will look into it. ^TB'],
    [
      'can you recommend a restaurant',
      'The Golden Wok in the centre is moderately priced, and will stay open until {time}. Shall I book it?',
    ],
  ],
};

/** One talk of a setting, its template filled in. */
export function talkOf(setting: Setting, seed: number): Said {
  const talks = TALKS[setting.language];
  const next = numbersFrom(seed * 104_729 + 17);
  const [says, reply] = talks[Math.floor(next() * talks.length)] as readonly [string, string];
  const own = setting.customers[0] as TestRecord;
  const others = TOWNS[setting.language];
  const whole = (from: number, to: number) => String(from + Math.floor(next() * (to - from)));
  const filled = reply.replace(/\{([a-z_.]+)\}/g, (_all, name: string) => {
    if (name === 'n') return whole(10, 99);
    if (name === 'small') return whole(1, 9);
    if (name === 'time') return `${whole(8, 20)}:${whole(10, 59)}`;
    if (name === 'price')
      return setting.language === 'de' ? `${whole(9, 180)},${whole(10, 99)} €` : `€${whole(9, 180)}.${whole(10, 99)}`;
    if (name === 'day')
      return setting.language === 'de'
        ? `${whole(1, 28)}.${whole(1, 12)}.2026`
        : `${whole(1, 28)} ${MONTHS[Number(whole(0, 12))]}`;
    if (name === 'town') return others[Math.floor(next() * others.length)] as string;
    if (name === 'first') return String(own.name).split(' ')[0] as string;
    if (name.startsWith('orders.'))
      return String((own.orders as readonly Record<string, string>[])[0]?.[name.slice(7)]);
    return String(own[name]);
  });
  return { says, reply: filled };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
