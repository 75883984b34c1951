// What customers ask about the shop, with the words that give it away (own wording, folded: ä is ae, ß is ss) and the
// shop's statements that answer it. A table of data, hence long.
import type { FactTopic } from '../language.js';

export const topics: readonly FactTopic[] = [
  {
    id: 'shipping_cost',
    clues: [
      [2, /versand|liefer(?:kosten|gebuehr|ung)|porto|liefern|zustellung/],
      [2, /kost|gebuehr|porto|preis|teuer|bezahl|zahl|gratis|umsonst|frei/],
      [-4, /schweiz|oesterreich|express|moebel|rueck|retour|nachforsch/],
      [-2, /wie lange|dauer/],
    ],
    facts: [/Versand innerhalb/, /Versand kostenlos/],
  },
  {
    id: 'shipping_time',
    clues: [
      [2, /versand|liefer|zustell|paket|ankommt|da ist|unterwegs|schickt|bestelle/],
      [3, /lieferzeit|versanddauer/],
      [2, /wie lange|dauer|wie schnell|wie viele tage|werktag|tage/],
      [-3, /meine?r? (?:bestellung|paket|lieferung)|express|moebel|nachforsch|rueck|geld|erstatt|repar|retour/],
    ],
    facts: [/Lieferzeit/],
  },
  {
    id: 'express',
    clues: [[3, /express|eilversand|schon morgen|bis morgen|ueber nacht/]],
    facts: [/Express/],
  },
  {
    id: 'furniture',
    clues: [[3, /moebel|spedition|sperrig|schaukelstuhl liefern/]],
    facts: [/Möbel/],
  },
  { id: 'austria', clues: [[3, /oesterreich|nach wien|\bgraz\b|salzburg/]], facts: [/Österreich/] },
  { id: 'switzerland', clues: [[3, /schweiz|zuerich|\bbasel\b/]], facts: [/Schweiz/] },
  {
    id: 'tracking',
    clues: [[3, /verfolgen|tracking|sendungsverfolgung|tracken/]],
    facts: [/verfolgen/, /Kranich Paket;/],
  },
  {
    id: 'trace',
    clues: [
      [3, /nachforschung|verschollen|verschwunden|verloren gegangen/],
      [1, /paket/],
    ],
    facts: [/Nachforschung/],
  },
  {
    id: 'cancel',
    clues: [[3, /stornier|storno|abbestell|widerruf/]],
    facts: [/storniert werden/],
  },
  {
    id: 'redirect',
    clues: [
      [2, /adresse|anschrift|umgezogen/],
      [2, /aender|andere|umleiten|neue|falsch/],
    ],
    facts: [/Lieferadresse/],
  },
  {
    id: 'returns',
    clues: [
      [3, /zurueck(?:geb|schick|senden|bringen)|rueckgabe|gefaellt (?:mir )?nicht|passt nicht/],
      [3, /retour|ruecksend/],
      [2, /frist|wie lange|tage|zeit|bis wann/],
      [-3, /kost(?:et|en)\b.*(?:retour|ruecksend)|(?:retour|ruecksend).*(?:kost(?:et|en)|gratis|bezahl|umsonst)/],
      [-3, /erstatt|geld/],
    ],
    facts: [/zurückgegeben/],
  },
  {
    id: 'return_cost',
    clues: [
      [2, /ruecksend|retour|rueckversand|zurueckschick|zurueckgeb|rueckporto/],
      [2, /kost|gratis|bezahl|zahl|umsonst|porto|gebuehr/],
    ],
    facts: [/Rücksendung innerhalb/],
  },
  {
    id: 'refund',
    clues: [
      [3, /erstatt|geld zurueck|rueckzahlung|gutschrift/],
      [2, /\bgeld\b/],
      [1, /wann|wie lange|retour|ruecksend/],
    ],
    facts: [/Erstattung erfolgt/],
  },
  {
    id: 'exchange',
    clues: [[3, /umtausch|andere groesse|groesser|kleiner|zu klein|zu gross|tausch/]],
    facts: [/tauschen wir/],
  },
  {
    id: 'warranty',
    clues: [[3, /gewaehrleistung|garantie|kaputt gegangen|(?:ist|schon|wieder) kaputt|defekt/]],
    facts: [/Gewährleistung beträgt/],
  },
  {
    id: 'repair',
    clues: [[3, /repar|werkstatt/]],
    facts: [/Werkstatt/, /Reparatur dauert/],
  },
  {
    id: 'payment',
    clues: [
      [
        3,
        /zahlungsart|zahlungsmoeglich|paypal|mit karte|kreditkarte|lastschrift|wie (?:kann|koennte) (?:ich|man) (?:bei euch |bei ihnen )?(?:be)?zahlen/,
      ],
      [1, /bezahl|zahl/],
      [1, /rechnung/],
    ],
    facts: [/per Rechnung/],
  },
  {
    id: 'invoice',
    clues: [
      [2, /rechnung/],
      [2, /wann|frist|tage|zeit|faellig|bis wann|ueberweis|ziel/],
    ],
    facts: [/Rechnungen sind/],
  },
  { id: 'prepayment', clues: [[3, /vorkasse|skonto/]], facts: [/Skonto/] },
  {
    id: 'bank_account',
    clues: [
      [2, /iban|kontonummer|bankverbindung|wohin/],
      [2, /ueberweis|eure|ihre|nordlicht|shop/],
      [-4, /\bmeine (?:iban|bankverb)|seine|von (?:herr|frau)/],
    ],
    facts: [/Überweisungen gehen/],
  },
  { id: 'instalments', clues: [[3, /\brate|ratenzahlung|abstottern|finanzier/]], facts: [/Ratenzahlung/] },
  {
    id: 'voucher_validity',
    clues: [
      [2, /gutschein/],
      [2, /gueltig|ablauf|laeuft|abgelaufen|verfall|wie lange|noch einloesen/],
    ],
    facts: [/Geschenkgutscheine/],
  },
  {
    id: 'vouchers',
    clues: [
      [2, /gutschein/],
      [2, /zwei|mehrere|auszahl|\bbar\b|kombinier|bargeld|beide/],
    ],
    facts: [/Pro Bestellung kann/],
  },
  {
    id: 'discount',
    clues: [[3, /rabatt|newsletter|gutscheincode|rabattcode|nachlass|guenstiger|prozente/]],
    facts: [/Newsletter/],
  },
  {
    id: 'gift_wrap',
    clues: [[3, /geschenkverpack|als geschenk|geschenkpapier|einpacken|verpacken/]],
    facts: [/Geschenkverpackung/],
  },
  {
    id: 'points',
    clues: [[3, /treuepunkt|\bpunkte/]],
    facts: [/Treuepunkt und|einen Treuepunkt/, /Treuepunkte verfallen/],
  },
  { id: 'bench_offer', clues: [[3, /gartenb(?:ank|aenke)/]], facts: [/Gartenbänke/] },
  {
    id: 'hours',
    clues: [
      [
        3,
        /oeffnungszeit|habt ihr (?:\S+ )?(?:offen|auf\b|geoeffnet)|hotline|telefonisch|erreichbar|sprechzeit|telefonzeit/,
      ],
      [1, /wann|samstag|uhr|sonntag/],
      [-3, /gehoert zu meinem|kundennummer/],
    ],
    facts: [/Hotline hat/, /Hotline ist/],
  },
  {
    id: 'email',
    clues: [
      [2, /e-?mail|schriftlich|schreiben/],
      [2, /service|euch|ihnen|kundenservice|antwort/],
      [-4, /meine e-?mail|seine|hinterlegt|gespeichert/],
    ],
    facts: [/service@/],
  },
  {
    id: 'complaint',
    clues: [[3, /beschwerdestelle|offiziell beschwer|beschwerde einreichen|wo kann ich mich beschweren/]],
    facts: [/Beschwerden nimmt/],
  },
  {
    id: 'data_protection',
    clues: [[3, /datenschutz|dsgvo|gespeicherte daten|daten ueber mich/]],
    facts: [/Datenschutz/],
  },
];
