import type { AskedLexicon } from '../identity/lexicon.js';
import type { Phrase } from '../phrase/phrase.js';

// Word lists written for this project: whom questions of machines, humans and lives are about, and whom their answers.

/** What machines do beside writing to the customer. */
export const WORKS_ELSEWHERE: readonly Phrase[] = [
  '({chat}|anruf|telefonat|verlauf) …2 (wird|werden|wurde|wurden) …6 {machine} (automatisch|vollständig|dabei|auch)? (aufgezeichnet|mitgeschnitten|gespeichert|protokolliert|ausgewertet|analysiert|übersetzt|überwacht|verschlüsselt|archiviert|transkribiert|dokumentiert)',
  '{machine} …2!stops (übersetzt|aufgezeichnet|mitgeschnitten|protokolliert|transkribiert|untertitelt|archiviert|verschlüsselt)',
  // What a machine of some kind is, when asked for the word.
  '(ein|eine|unter einem|unter einer|als) {machine} (ist|sind|nennt man|bezeichnet man|versteht man) …2 (ein|eine|jedes|jede|software|programme|computerprogramme) …4!stops (das|die|der|mit|zum|zur|für) …6',
  '(feedback|rückmeldung|kritik|anregung|anregungen|lob|beschwerde|meinung|ärger) (zum|zur|zu|über|wegen) (den|die|das|dem|der|unserem|unserer|unseren|unsere)? …1!stops {machine}',
  '(wurden|wurdest) (sie|du) (zuerst|zunächst|anfangs|erst|bisher|vorher|eingangs)',
  '(sie|du) (wurden|wurdest|haben|hast) (zuerst|zunächst|anfangs|erst|bisher|vorher|eingangs) …2 (von|mit) …4',
  '(niemand|keiner|jeder|alle|viele|die meisten) (mag|mögen|will|wollen|möchte|möchten|liebt|lieben|hasst|hassen|braucht|brauchen|redet gern|reden gern) …5 {machine}',
];

export const ASKED: AskedLexicon = {
  askedElse: [
    '(gibt|gibts|habt|haben) (es|ihr|sie)? (bei euch|bei ihnen|auch|noch|denn|überhaupt|da)? …1 (menschliche|echte|richtige|lebende) (berater|beraterinnen|mitarbeiter|mitarbeiterinnen|mitarbeitende|ansprechpartner|ansprechpartnerinnen|kollegen|kolleginnen|leute|menschen)',
    '(echt*|richtig*|real*|seriös*|legal*) …1 (laden|geschäft|shop|firma|unternehmen|bank|hotel|restaurant|lokal|verein|agentur|händler|fachgeschäft|onlineshop|ladengeschäft|filiale|büro|adresse|klinik|praxis|schule|behörde)',
    '(bist|sind|seid|habt|haben) (du|sie|ihr) (echt|wirklich) (in|aus|bei|so|immer|schon|billiger|günstiger|offen|geöffnet|zu|geschlossen|ausgebucht|pleite|umgezogen|auf|bis|ab|am|seit)',
    '(ist|sind|war|waren|wäre) (das|die|es|der) …2 (echtes|echter|echte|richtiges|natürliches) /(?!(?:chat|live-chat|chatfenster|gespräch|konversation|unterhaltung|dialog|service|support|hotline|kanal|leitung|profil|name|antwort|antworten|nachricht|nachrichten|text|texte|zeilen|auskunft|auskünfte|mitteilung|person|personen|mensch|typ|stimme|dame|herr|frau|mann|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|ansprechpartner|ansprechpartnerin|assistent|assistentin|gegenüber|gesprächspartner|gesprächspartnerin|team|ganze|ding|andere|andere|erste|letzte|menschen|leute|menschlein|oder|wesen|lebewesen)$)[a-zäöüß-]+/',
    '(automatisch|maschinell|automatisiert) …1 (entschieden|verlängert|abgebucht|eingezogen|überwiesen|gutgeschrieben|aktualisiert|storniert|gekündigt|ausgelöst|verrechnet|umgestellt|gespeichert|aufgezeichnet|genäht|gefertigt|hergestellt|gebaut|übersetzt|abgezogen|nachbestellt|geliefert|gebucht|verpackt|sortiert|angerechnet|erneuert|erfasst|freigegeben|genehmigt|abgelehnt|gesperrt|gelöscht|übernommen|berücksichtigt)',
    '(verlängert|aktualisiert|erneuert|bucht|schaltet|kündigt) (sich|das|es|der|die|ihr|mein|meine) …3 (automatisch|maschinell)',
    '(schreibt|schreiben|schreibst|erstellt|erstellen|übersetzt|übersetzen|macht|machen|verfasst|verfassen|prüft|prüfen|sortiert|sortieren|näht|nähen) (ihr|sie|du) (eure|ihre|die|deine|alle|den|eurer|euren|ihren) /(?!(?:chat|live-chat|chatfenster|gespräch|konversation|unterhaltung|dialog|service|support|hotline|kanal|leitung|profil|name|antwort|antworten|nachricht|nachrichten|text|texte|zeilen|auskunft|auskünfte|mitteilung|person|personen|mensch|typ|stimme|dame|herr|frau|mann|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|ansprechpartner|ansprechpartnerin|assistent|assistentin|gegenüber|gesprächspartner|gesprächspartnerin|team|ganze|ding|andere|andere|erste|letzte)$)[a-zäöüß-]+/',
  ],
  askedNamed: [
    '(ist|sind|war|waren|wird|werden|kommen|kommt|liest|lesen|prüft|prüfen) (der|die|ihr|ihre|euer|eure|dein|deine|unser|unsere|mein|meine|meinen|jeder|alle|diese|dieser) /(?!(?:chat|live-chat|chatfenster|gespräch|konversation|unterhaltung|dialog|service|support|hotline|kanal|leitung|profil|name|antwort|antworten|nachricht|nachrichten|text|texte|zeilen|auskunft|auskünfte|mitteilung|person|personen|mensch|typ|stimme|dame|herr|frau|mann|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|ansprechpartner|ansprechpartnerin|assistent|assistentin|gegenüber|gesprächspartner|gesprächspartnerin|team|ganze|ding|andere|andere|erste|letzte|ein|eine|einen|echt|echte|echter|wirklich|tatsächlich|hier|jetzt|eigentlich|denn|etwa|nur|noch|auch|alles|schon|überhaupt|so|automatisch|automatisiert|maschinell|von|vom|am|kein|keine|mit|der|die|das|was|wer|gerade|grad|bloß|nun|doch|wohl|da|dran|du|sie|nicht|immer|wieder|real|jemand)$)[a-zäöüß-]+/',
    '(ist|war|wird) das /(?!(?:chat|live-chat|chatfenster|gespräch|konversation|unterhaltung|dialog|service|support|hotline|kanal|leitung|profil|name|antwort|antworten|nachricht|nachrichten|text|texte|zeilen|auskunft|auskünfte|mitteilung|person|personen|mensch|typ|stimme|dame|herr|frau|mann|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|ansprechpartner|ansprechpartnerin|assistent|assistentin|gegenüber|gesprächspartner|gesprächspartnerin|team|ganze|ding|andere|andere|erste|letzte|ein|eine|einen|echt|echte|echter|wirklich|tatsächlich|hier|jetzt|eigentlich|denn|etwa|nur|noch|auch|alles|schon|überhaupt|so|automatisch|automatisiert|maschinell|von|vom|am|kein|keine|mit|der|die|das|was|wer|gerade|grad|bloß|nun|doch|wohl|da|dran|du|sie|nicht|immer|wieder|real|jemand)$)[a-zäöüß-]+/ (ein|eine|echt|echte|wirklich|automatisch|von|real|menschlich|auch|mit|schon|bereits)',
  ],
  askedHere: [
    '({chat}|tippt|tippen|tippst|schreibt|schreibst|schreiben|geschrieben|antwortet|antwortest|antworten|spreche|rede|red|schreibe|schreib|chatte|chattet|hier|da|dran|dahinter|hinter|am anderen ende|mitliest|mit mir|mir)',
  ],
  askedWriter: ['({you}|bist|seid|spreche|rede|red|schreibe|schreib|chatte|bin {i})'],
  askedUse: [
    '(sie|ihr|du) (jetzt|auch|nun|schon|überhaupt|inzwischen)? (nutzen|nutzt|verwenden|verwendet|einsetzen|einsetzt|setzen|setzt|eingeführt|arbeiten|arbeitet|habt|haben) …4 {machine}',
    '(nutzt|nutzen|verwendet|verwenden|setzt|setzen|habt) (ihr|sie) …4 {machine}',
  ],
  askedWork: [
    '(wer|welcher kollege|welche kollegin|wer von ihnen|wer von euch) (kommt|fährt|liefert|bringt|repariert|montiert|putzt|kocht|backt|unterrichtet|holt|bedient|trainiert|übernimmt)',
    'wer (macht|hält|gibt|leitet) (den|die|das) (tour|kurs|training|führung|yoga|reparatur|lieferung|schicht|kasse|tresen) …1',
  ],
  workedBySelf: [
    '(ich|ich selbst|ich selber|ich persönlich|meine wenigkeit|das mache ich|das mach ich|das bin ich|das mache ich selbst|da komme ich|da komm ich|ich höchstpersönlich)',
  ],
  goesOnElsewhere: [
    '(das|es|dies|er|sie) (ist|war|sind) (nur|einfach|bloß|ganz|alles|natürlich|tatsächlich)? (ein|eine|der|die|unser|unsere|reine|reines|ganz|echtes|echte|echter) …1 /(?!(?:bot|person|team|chat|service|mensch|menschen|frage|richtig|so|wahr|ein|eine|der|die|ganz|gute|berechtigte|echte|echter|mitarbeiter|mitarbeiterin|kollegin|kollege)$)[a-zäöüß-]{3,}/',
    '(alle|jede|jeder|jedes|jeden|unsere|unser|unseren|ihre|ihr|ihren|eure|die|der|den|beide|beiden|manche|viele|die meisten) /(?!(?:chat|live-chat|chatfenster|gespräch|konversation|unterhaltung|dialog|service|support|hotline|kanal|leitung|profil|name|antwort|antworten|nachricht|nachrichten|text|texte|zeilen|auskunft|auskünfte|mitteilung|person|personen|mensch|typ|stimme|dame|herr|frau|mann|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|ansprechpartner|ansprechpartnerin|assistent|assistentin|gegenüber|gesprächspartner|gesprächspartnerin|team|ganze|ding|andere|andere|erste|letzte|ein|eine|einen|echt|echte|echter|wirklich|tatsächlich|hier|jetzt|eigentlich|denn|etwa|nur|noch|auch|alles|schon|überhaupt|so|automatisch|automatisiert|maschinell|von|vom|am|kein|keine|mit|der|die|das|was|wer|gerade|grad|bloß|nun|doch|wohl|da|dran|du|sie|nicht|immer|wieder|real|jemand|bin|ist|sind|hat|haben|leute|menschen|kollegen|kolleginnen|besten|frage|meisten)$)[a-zäöüß-]+/',
  ],
  business: [
    // "Habt ihr kleine Tische?"
    '(hast|haben|habt|gibt) (du|sie|ihr|es|s)? …3 (kleine|kleinen|kleiner|große|großen|großer) /(?!(?:und|oder|zuhause|daheim|zu|auch|selbst|selber|denn|hause|geschwister|kinder)$)[a-zäöüß]{3,}/',
    '(hast|haben|habt) (du|sie|ihr|s)? (schon|eigentlich|auch|noch|inzwischen|jetzt)? (mein|meine|meinen|meiner|meinem|unsere|unseren|unser) …5',
    '(hast|haben|habt|siehst|sehen) (du|sie|ihr|s)? (schon|auch|noch|inzwischen|jetzt)? (die|den|das|der) …2 (mail|mails|e-mail|nachricht|nachrichten|bestellung|zahlung|formular|unterlagen|fotos|foto|bild|bilder|anhang|datei|dateien|screenshot|bericht|anfrage|rechnung|beleg|belege|brief|vertrag|dokument|dokumente|überweisung|paket)',
    '(arbeiten|arbeitest|arbeitet) (sie|du|ihr) …2 (mit|für|zusammen mit|auch mit|an meinem|an unserem|an der|an dem)',
  ],
  available: [
    '(für (sie|dich|euch)|gerne|gern|rund um die uhr|auch|immer|jederzeit|täglich|an allen tagen|am wochenende|sonntags|samstags|feiertags) …4 (da|erreichbar|verfügbar|online|im einsatz|für sie da|für dich da|für euch da|zur verfügung|geöffnet|ansprechbar)',
    '(rund um die uhr|24 7|sieben tage die woche|7 tage die woche|an sieben tagen|an 7 tagen|tag und nacht|365 tage)',
  ],
  thirdPerson: [
    'sie (ist|hat|war|hatte|wird|arbeitet|arbeitete|leitet|leitete|führt|führte|macht|betreut|betreute|kennt|berät|hilft|kommt|kam|lebt|wohnt|steht|sitzt|gehört|verantwortet|unterrichtet|fährt|begleitet|kümmert|schafft|heißt|verkauft|repariert|kocht|backt|lernt|lernte|studierte|begann|startete|wechselte)',
  ],
  inHouse: [
    // What a reply owns up to, and what it said before.
    '(war|bin) {i}? (da|hier|wohl|leider|eben|vorhin|etwas|ein wenig)? (wohl|leider|etwas|ein wenig)? zu (schnell|voreilig|vorschnell|ungenau|hastig|langsam|knapp|ausführlich|eilig|optimistisch|unklar|unpräzise|flott)',
    '{i} …5 (hingewiesen|aufmerksam gemacht)',
    '(rücksprache|absprache|abstimmung|rückfrage) …2 (mit|bei) (meiner|meinem|meinen|unserer|unserem|unseren) …1',
    '(bei|mit|in|an) (meiner|meinem|meinen|unserer|unserem) (fachabteilung|abteilung|teamleitung|leitung|vorgesetzten|chefin|chef|teamleiter|teamleiterin|dienststelle|innendienst|fachteam|team|kollegin|kollegen) …3 (nachfragen|klären|abklären|rücksprache|rückfragen|besprechen|absprechen|abstimmen|anfragen|prüfen lassen|nachhaken|halten|rückversichern|erkundigen|fragen|weitergeben|melden|weiterleiten)',
    '(meine|meinen|meiner|meinem|mein|unsere|unseren|unser) (fachabteilung|abteilung|teamleitung|leitung|vorgesetzten|vorgesetzte|vorgesetzter|chefin|chef|teamleiter|teamleiterin) …4 (fragen|informiert|informieren|gefragt|gebeten|eingeschaltet|einschalten|einbezogen|verständigt|unterrichtet|weitergegeben|weitergeleitet|melden|anrufen|kontaktiert|benachrichtigt|hinzugezogen|hinzuziehen|konsultiert|konsultieren)',
    '(mein|meine) (vorgesetzter|vorgesetzte|chefin|chef|teamleiter|teamleiterin|teamleitung|abteilung) (ruft|meldet|prüft|kontaktiert|schreibt|kümmert|wird|hat|klärt|entscheidet|kann|ist informiert|ist verständigt|nimmt|schaut)',
    '{i}? (frage|frag|informiere|bitte|verständige|konsultiere|kontaktiere) …2 (meine|meinen|meiner|meinem) (vorgesetzten|vorgesetzte|chefin|chef|teamleiter|teamleiterin|teamleitung|abteilung)',
  ],
};
