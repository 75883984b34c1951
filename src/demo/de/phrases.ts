// The bot's German wordings, several for each occasion; all say the same facts.
import type { Phrases } from '../language.js';

export const phrases: Phrases = {
  welcome: [
    'Guten Tag! Ich bin der KI-Assistent von Nordlicht.',
    'Moin und willkommen bei Nordlicht! Hier antwortet Ihnen ein KI-Assistent.',
    'Willkommen bei Nordlicht! Sie chatten mit unserem KI-Assistenten.',
  ],
  welcomeByName: [
    'Guten Tag, {name}! Ich bin der KI-Assistent von Nordlicht.',
    'Moin, {name}! Hier antwortet Ihnen der KI-Assistent von Nordlicht.',
    'Willkommen zurück, {name}! Sie chatten mit unserem KI-Assistenten.',
  ],
  soberWelcome: [
    'Ich bin der KI-Assistent von Nordlicht.',
    'Hier schreibt Ihnen der KI-Assistent von Nordlicht.',
    'Sie sind mit dem KI-Assistenten von Nordlicht verbunden.',
  ],
  identity: [
    'Ich bin ein KI-Assistent, also ein Computerprogramm und kein Mensch.',
    'Hier antwortet Ihnen kein Mensch, sondern der KI-Assistent von Nordlicht.',
    'Sie schreiben mit einem Chatbot: Ich bin die KI von Nordlicht.',
  ],
  greeting: ['Womit kann ich Ihnen helfen?', 'Was kann ich für Sie tun?', 'Wie kann ich Ihnen weiterhelfen?'],
  thanks: ['Sehr gern!', 'Gern geschehen.', 'Dafür nicht, das mache ich gern.'],
  goodbye: ['Auf Wiedersehen und alles Gute!', 'Einen schönen Tag noch!', 'Machen Sie es gut!'],
  leadIn: ['', 'Dazu kann ich Ihnen sagen: ', 'Kurz gesagt: '],
  closing: ['Haben Sie noch eine Frage?', 'Ist sonst noch etwas offen?', 'Kann ich Ihnen noch etwas beantworten?'],
  moods: {
    crisis: [
      'Es tut mir sehr leid, dass es Ihnen so schlecht geht. Sie sind damit nicht allein.',
      'Danke, dass Sie das schreiben. Es tut mir sehr leid, dass Sie so etwas durchmachen, und ich nehme das ernst.',
      'Das klingt nach großer Not, und es tut mir sehr leid, dass Sie sich so fühlen. Sie müssen da nicht allein durch.',
    ],
    danger: [
      'Das klingt gefährlich, und ich verstehe, dass Sie Angst haben. Bringen Sie sich bitte zuerst in Sicherheit.',
      'Das macht sicher Angst, und ich nehme es sehr ernst. Bitte bringen Sie sich sofort in Sicherheit.',
    ],
    grief: [
      'Mein herzliches Beileid. Das ist sicher eine sehr schwere Zeit für Sie.',
      'Es tut mir sehr leid, dass Sie jemanden verloren haben. Mein aufrichtiges Beileid.',
    ],
    distress: [
      'Ich merke, wie sehr Sie das belastet, und es tut mir leid, dass Sie so viele Sorgen haben.',
      'Das klingt wirklich zermürbend. Es tut mir sehr leid, dass es Ihnen damit so schlecht geht.',
      'Ich verstehe, dass Ihnen das gerade über den Kopf wächst, und das tut mir sehr leid.',
    ],
    anger: [
      'Ich kann gut verstehen, dass Sie verärgert sind. Das tut mir leid.',
      'Ihr Ärger ist berechtigt, und es tut mir leid, dass Sie das erleben.',
      'Dass Sie wütend sind, kann ich gut nachvollziehen. So etwas darf nicht passieren.',
    ],
    sarcasm: [
      'Ich lese Ihren Ärger heraus, und den verstehe ich gut: Das ist nicht so gelaufen, wie es sollte.',
      'Die Ironie haben wir uns wohl verdient. Es tut mir leid, dass Sie verärgert sind.',
      'Ihren Frust kann ich gut nachvollziehen, und es tut mir leid.',
    ],
  },
  handover: [
    'Ich verbinde Sie jetzt mit einer Kollegin aus unserem Kundenservice.',
    'Ich übergebe Sie an einen Menschen aus unserem Kundenservice, der gleich hier im Chat übernimmt.',
    'Eine Mitarbeiterin aus unserem Kundenservice übernimmt jetzt diesen Chat.',
  ],
  refusal: [
    'Dazu darf ich Ihnen leider keine Auskunft geben: Angaben über andere Personen sind geschützt.',
    'Das darf ich Ihnen nicht sagen. Daten anderer Kundinnen und Kunden gebe ich nicht heraus.',
    'Über andere Personen gebe ich keine Auskunft, auch nicht teilweise.',
  ],
  signInFirst: [
    'Dazu darf ich ohne Anmeldung keine Auskunft geben. Bitte melden Sie sich in Ihrem Kundenkonto an, dann sehe ich nach.',
    'Das kann ich Ihnen leider nicht sagen, solange Sie nicht in Ihrem Kundenkonto angemeldet sind.',
    'Auskunft zu Bestellungen darf ich nur nach einer Anmeldung im Kundenkonto geben, daher geht das hier leider nicht.',
  ],
  notYours: [
    'Zu dieser Nummer darf ich Ihnen keine Auskunft geben: Sie gehört nicht zu Ihrem Kundenkonto.',
    'Die Nummer finde ich in Ihrem Kundenkonto nicht, deshalb darf ich dazu leider nichts sagen.',
  ],
  unknown: [
    'Das weiß ich leider nicht, und raten möchte ich nicht.',
    'Dazu liegt mir leider keine Angabe vor.',
    'Das kann ich Ihnen leider nicht beantworten. Fragen Sie gern mit anderen Worten noch einmal.',
  ],
  offerColleague: [
    'Soll ich Sie mit einer Kollegin aus dem Kundenservice verbinden?',
    'Möchten Sie, dass ich Sie an eine Kollegin aus dem Kundenservice übergebe?',
  ],
  noOrders: [
    'In Ihrem Kundenkonto ist noch keine Bestellung.',
    'Ich sehe in Ihrem Kundenkonto bisher keine Bestellung.',
  ],
  whichOrder: [
    'Um welche Bestellung geht es? Bitte nennen Sie mir die Bestellnummer.',
    'Gern. Wie lautet die Bestellnummer?',
  ],
  price: ['{fact}', 'Gern: {fact}', 'Das kann ich Ihnen sagen. {fact}'],
  total: [
    'Ihre Bestellung {id} ({goods}) hat insgesamt {total} gekostet.',
    'Die Gesamtsumme Ihrer Bestellung {id} ({goods}) beträgt {total}.',
    'Für Ihre Bestellung {id} ({goods}) beträgt der Gesamtbetrag {total}.',
  ],
  parcel: [
    'Die Sendungsnummer zu Ihrer Bestellung {id} lautet {parcel}.',
    'Ihre Bestellung {id} hat die Sendungsnummer {parcel}.',
  ],
  items: ['In Ihrer Bestellung {id} ist: {goods}.', 'Mit der Bestellung {id} haben Sie {goods} bestellt.'],
  orderedOn: ['Ihre Bestellung {id} ist vom {ordered}.', 'Sie haben {id} am {ordered} bestellt.'],
  status: {
    placed: [
      'Ihre Bestellung {id} ({goods}, {total}) ist eingegangen und noch nicht verschickt. Sie kommt voraussichtlich am {day} an.',
      'Ihre Bestellung {id} ({goods}, {total}) ist noch nicht verschickt; die Zustellung ist für den {day} geplant.',
    ],
    under_way: [
      'Ihre Bestellung {id} ({goods}, {total}) ist unterwegs und kommt voraussichtlich am {day} an.',
      'Ihre Bestellung {id} ({goods}, {total}) ist verschickt; die Zustellung ist für den {day} geplant.',
      'Ihre Bestellung {id} ({goods}, {total}) ist auf dem Weg zu Ihnen und soll am {day} ankommen.',
    ],
    overdue: [
      'Ihre Bestellung {id} ({goods}, {total}) ist unterwegs und sollte am {day} ankommen; sie ist also leider überfällig. Die Sendungsnummer ist {parcel}.',
      'Die Zustellung Ihrer Bestellung {id} ({goods}, {total}) war für den {day} geplant. Das Paket mit der Sendungsnummer {parcel} ist leider verspätet und noch unterwegs.',
    ],
    delivered: [
      'Ihre Bestellung {id} ({goods}, {total}) wurde am {day} zugestellt.',
      'Laut Kranich Paket kam Ihre Bestellung {id} ({goods}, {total}) am {day} an.',
    ],
    cancelled: [
      'Ihre Bestellung {id} ({goods}, {total}) wurde storniert.',
      'Die Bestellung {id} ({goods}, {total}) ist storniert.',
    ],
    returned: [
      'Ihre Bestellung {id} ({goods}, {total}) wurde am {day} zugestellt; die Rückgabe ist vermerkt.',
      'Zu Ihrer Bestellung {id} ({goods}, {total}), zugestellt am {day}, ist eine Rückgabe vermerkt.',
    ],
  },
  cancelYes: [
    'Ja, das geht: Ihre Bestellung {id} ist noch nicht verschickt und kann kostenlos storniert werden.',
    'Ja, Ihre Bestellung {id} kann noch kostenlos storniert werden, denn sie ist noch nicht verschickt.',
  ],
  cancelNo: [
    'Nein, das geht leider nicht mehr: Ihre Bestellung {id} ist schon verschickt. Sie können die Ware aber nach Erhalt zurückgeben.',
    'Leider nein, Ihre Bestellung {id} ist schon verschickt und kann nicht mehr storniert werden. Eine Rückgabe nach Erhalt ist möglich.',
  ],
  redirectYes: [
    'Ja, Ihre Bestellung {id} ist noch nicht verschickt, die Lieferadresse kann also noch geändert werden.',
    'Ja, das geht noch: Die Lieferadresse der Bestellung {id} kann geändert werden, weil sie noch nicht verschickt ist.',
  ],
  redirectNo: [
    'Nein, Ihre Bestellung {id} ist schon verschickt, die Lieferadresse kann leider nicht mehr geändert werden.',
    'Leider nein: Bestellung {id} ist schon verschickt, deshalb kann die Lieferadresse nicht mehr geändert werden.',
  ],
  ownEmail: ['In Ihrem Kundenkonto ist {value} hinterlegt.', 'Ihre hinterlegte E-Mail-Adresse ist {value}.'],
  ownPhone: ['In Ihrem Kundenkonto steht die Telefonnummer {value}.', 'Ihre hinterlegte Telefonnummer ist {value}.'],
  ownAddress: ['In Ihrem Kundenkonto steht als Adresse: {value}.', 'Ihre hinterlegte Adresse ist {value}.'],
};
