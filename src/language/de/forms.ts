import type { FormLexicon } from '../forms/lexicon.js';

/** German words around days and amounts, and of addresses. Written for this project. */
export const forms: FormLexicon = {
  dayEndings: 'ter ten te',
  monthToDay: 'am den der tag',
  dayToMonth: 'im des monat',
  last: 'letzter letzten letzte',
  day: 'tag',
  month: 'monat monats',
  dateLinks:
    'und zwar ist war genauer genau gesagt lautet der die das den dem des am im in dann jahr jahres geboren also vom',
  yearLinks: 'jahr jahrgang in im monat',
  points: 'komma punkt',
  money: 'euro euros franken fr',
  cents: 'cent cents rappen',
  shortCents: 'rp',
  ciphers: 'caesar* cäsar* chiffr* verschlüssel* verschoben* geheimschrift* geheimcode* kodier* codier*',
  mailboxes:
    'widerruf rueckgabe reklamation reklamationen storno stornierung stornierungen notdienst notfall stoerung stoerungsdienst bereitschaft empfang praxis ordination sekretariat verwaltung hausverwaltung termin termine terminvergabe anmeldung mitglieder mitgliedschaft garantie ersatzteile technik info kontakt service kundenservice kundendienst kunden hilfe hallo buero mail post poststelle team vertrieb verkauf shop bestellung bestellungen buchung buchungen reservierung rezeption rechnung rechnungen buchhaltung retoure retouren ruecksendung versand schaden schadenmeldung leistung vertrag vertraege kuendigung datenschutz recht presse jobs karriere bewerbung feedback beschwerde beschwerden ombudsstelle newsletter anfrage anfragen technik',
  mailboxEnds: 'team kunden service online',
};
