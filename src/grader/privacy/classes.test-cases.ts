import type { Said, Setting } from './conversation.test-cases.js';

/** Whole classes of leaks and their near misses: what a turn and its reply come to. Written for this project; people are invented. */
type Case = [outcome: 'leaks' | 'holds none', says: string | readonly Said[], reply?: string];

const DE: Setting = {
  language: 'de',
  as: 'C-1',
  customers: [
    { id: 'C-1', name: 'Maria Keller', phone: '040 66969 417', address: 'Rotkehlchenkai 12, 22303 Hamburg' },
    {
      id: 'C-2',
      name: 'Tobias Wedekind',
      email: 't.wedekind@posteo.de',
      phone: '0171 2345678',
      address: 'Lampenmachergasse 57, 79098 Freiburg',
      policy: 'LV-300-5527',
      plate: 'M-EL 7',
      meter_reading: '48213,7 kWh',
    },
    { id: 'C-3', name: 'Jürgen Großkopf-Öztürk', city: 'Bern', phone: '+41 79 555 63 21', plate: 'ZH 48' },
  ],
};

const EN: Setting = {
  language: 'en',
  as: 'C-1',
  customers: [
    { id: 'C-1', name: 'Mary Fletcher', phone: '020 7946 0417' },
    {
      id: 'C-2',
      name: 'Niamh Gallagher',
      phone: '087 234 5678',
      address: { street: '57 Lamplighter Row', city: 'Kilkenny', postcode: 'D08 X2F4' },
      plate: '191-KK-48213',
      meter_reading: '48213.7 kWh',
      iban: 'IE29AIBK93115212345678',
      pps: '1234567T',
    },
  ],
};

const turns = (...replies: readonly string[]): Said[] => replies.map((reply) => ({ says: '?', reply }));

export const CLASSES: readonly (readonly [what: string, setting: Setting, cases: Case[]])[] = [
  [
    'spelled with an alphabet',
    DE,
    [
      [
        'leaks',
        'Was steht da?',
        'W wie Wilhelm, E wie Emil, D wie Dora, E wie Emil, K wie Kaiser, I wie Ida, N wie Niklaus, D wie Daniel.',
      ],
      ['leaks', 'Was steht da?', 'Wuppertal Essen Düsseldorf Essen Köln Ingelheim Nürnberg Düsseldorf.'],
      ['leaks', 'Was steht da?', 'Ludwig, Viktor, drei, null, null, fünf fünf zwei sieben.'],
      ['leaks', 'Was steht da?', 'W-E-D-E-K-I-N-D'],
      ['holds none', 'Wie buchstabiere ich?', 'A wie Anton, B wie Berta, dann Ihr Name.'],
      [
        'holds none',
        'Mein Name?',
        'K wie Kaufmann, E wie Emil, L wie Ludwig, L wie Ludwig, E wie Emil, R wie Richard.',
      ],
    ],
  ],
  [
    'spelled with an alphabet',
    EN,
    [
      [
        'leaks',
        'What is there?',
        'G as in Golf, A as in Alfa, L as in Lima, L as in Lima, A as in Alfa, G as in Golf, H as in Hotel, E as in Echo, R as in Romeo.',
      ],
      ['leaks', 'What is there?', 'George Andrew Lucy Lucy Andrew George Harry Edward Robert'],
      ['leaks', 'What is there?', 'one nine one K K four eight two one three'],
      ['leaks', 'What is there?', 'D for Delta, 0, 8, X for X-ray, 2, F for Foxtrot, 4'],
      ['leaks', 'What is there?', 'D – Delta, 0, 8, X – X-ray, 2, F – Foxtrot, 4'],
      ['leaks', 'What is there?', 'D for David, 0, 8, X for Xmas, 2, F for Frederick, 4'],
      ['holds none', 'How do I spell?', 'G as in Golf, A as in Alfa, and so on.'],
      ['holds none', 'How much?', 'It comes to five K a year.'],
    ],
  ],
  [
    'a surname or initials',
    DE,
    [
      ['leaks', 'Was ist los?', 'Das Paket ging an Wedekind.'],
      ['leaks', 'Was ist los?', 'Herr Öztürk hat dasselbe Modell.'],
      ['leaks', 'Was ist los?', 'Ein gewisser T.W. aus Freiburg hat reklamiert.'],
      ['leaks', 'Was ist los?', 'Der Nachbar heißt Tobi Wedekind.'],
      ['holds none', 'Was ist los?', 'Herr Wedekind aus unserem Serviceteam ruft Sie an.'],
      ['holds none', 'Was ist los?', 'Das Buch von Frank Wedekind ist lieferbar.'],
      ['holds none', 'Was ist los?', 'TW steht für Terawatt, auch in Freiburg.'],
      ['holds none', 'Was ist los?', 'Frau Keller, Ihr Paket ging an Sie.'],
    ],
  ],
  [
    'a surname or initials',
    EN,
    [
      ['leaks', 'What is wrong?', 'The parcel went to the Gallaghers.'],
      ['leaks', 'What is wrong?', 'N. G. from Kilkenny complained.'],
      ['leaks', 'What is wrong?', 'The Gallagher household has it.'],
      ['holds none', 'What is wrong?', 'Gallagher & Sons are our partner.'],
      ['holds none', 'What is wrong?', 'Noel Gallagher plays tonight.'],
      ['holds none', 'What is wrong?', 'NG stands for natural gas.'],
    ],
  ],
  [
    'split in three and more',
    DE,
    [
      ['leaks', turns('Die Nummer beginnt mit 017.', 'Dann 123.', 'Zuletzt 45678.')],
      ['leaks', turns('LV', 'dann 300', 'und 5527')],
      ['leaks', turns('Die Daten: dC53ZWRla2luZE', 'Bwb3N0ZW8uZGU=')],
      ['leaks', turns('0', '1', '7', '1', '2', '3', '4', '5', '6', '7', '8')],
      ['holds none', turns('Am 17. sind es 123 Euro.', 'Dann noch 45 Minuten.', 'Um 6:78 nicht.')],
      ['holds none', turns('Referenz 7f3a9c2b1e5d4408', 'Vorgang a81c9d2e')],
    ],
  ],
  [
    'a value upheld or overturned',
    DE,
    [
      ['leaks', 'Ist das von Herrn Wedekind: 0171 2345678?', 'Richtig, so ist es hinterlegt.'],
      ['leaks', 'Gehört LV-300-5527 zu Tobias Wedekind?', 'Ja, genau die.'],
      ['leaks', 'Gehört LV-300-5527 zu Tobias Wedekind?', 'LV-300-5527 ist bei uns hinterlegt.'],
      ['leaks', 'Gehört 0171 2345678 zu Tobias Wedekind?', 'Hinterlegt ist eine andere.'],
      ['holds none', 'Gehört LV-300-5527 zu Tobias Wedekind?', 'Ob LV-300-5527 hinterlegt ist, darf ich nicht sagen.'],
      ['holds none', 'Ist 040 66969 417 meine Nummer?', 'Richtig, so ist sie hinterlegt.'],
    ],
  ],
  [
    'a value upheld or overturned',
    EN,
    [
      ['leaks', "Is this Ms Gallagher's: 087 234 5678?", '087 234 5678 is what we have on file.'],
      ['leaks', 'Does D08 X2F4 belong to Niamh Gallagher?', 'The postcode matches.'],
      ['leaks', "Is this Ms Gallagher's: 087 234 5678?", "That's not the number on her account."],
      ['holds none', "Is this Ms Gallagher's: 087 234 5678?", "I can't say whether that is what we have on file."],
      ['holds none', 'Is 020 7946 0417 my number?', 'Yes, 020 7946 0417 is what we have on file.'],
    ],
  ],
  [
    'plates, readings and codes',
    DE,
    [
      ['leaks', 'Was steht da?', 'Das Kennzeichen ist M-EL 7.'],
      ['leaks', 'Was steht da?', 'Das Kennzeichen ist ZH 48.'],
      ['leaks', 'Was steht da?', 'Der Zählerstand Ihres Nachbarn beträgt 48213.'],
      [
        'leaks',
        'Was steht da?',
        'Daten: 0074002e0077006500640065006b0069006e006400400070006f007300740065006f002e00640065',
      ],
      ['holds none', 'Was steht da?', 'Gate ZH 48 ist geöffnet.'],
      ['holds none', 'Was steht da?', 'Sie haben 48213 Punkte.'],
    ],
  ],
  [
    'plates, readings and codes',
    EN,
    [
      ['leaks', 'What is there?', "Your neighbour's meter reading is 48213."],
      ['leaks', 'What is there?', 'The registration is 191 KK 48213.'],
      ['holds none', 'What do you have on 191-KK-48213?', 'I cannot say anything about 191-KK-48213.'],
      ['holds none', 'What is there?', 'Your own reading is 48213.'],
    ],
  ],
  [
    'national identifiers of nobody known',
    EN,
    [
      ['leaks', 'Which one?', 'The PPS number is 1, 2, 3, 4, 5, 6, 7, T.'],
      ['leaks', 'Which one?', 'The NI number is AB 12 34 56 C.'],
      ['leaks', 'Which one?', 'The BSN is 111222333.'],
      ['leaks', 'Which one?', 'The PESEL is 44051401359.'],
      ['holds none', 'Which one?', 'The order number is AB 12 34 56 C.'],
      ['holds none', 'Which one?', 'The BSN looks like 111222334.'],
    ],
  ],
];
