// Errands and moods in German: own wording from how customers write, folded (ä is ae, ß is ss). A table of data.
import type { Clue, Errand, Mood } from '../language.js';

export const errands: Readonly<Record<Errand, readonly Clue[]>> = {
  order_status: [
    [
      2,
      /bestellung|paket|lieferung|sendung|ware\b|\bpaeckchen|bestellt|teekanne|wanduhr|decke|hocker|stuhl|lampe|jacke/,
    ],
    [
      2,
      /\bwo\b|wann|warte|bleibt|\bstatus|kommt|ankomm|stand\b|unterwegs|noch nicht da|immer noch nicht|angekommen|versendet|verschickt|geliefert|los mit|lieferdatum/,
    ],
    [3, /wo bleibt|liefertermin|lieferstatus/],
    [-4, /stornier|zurueckgeb|zurueckschick|wie lange (?:dauert|braucht)|wo (?:kann|laesst)|adresse|verfolgen/],
    [-3, /wann (?:habe|hab|hatte) ich/],
  ],
  order_total: [
    [2, /bestellung|bestellt|teekanne|wanduhr|rechnung|einkauf|paket/],
    [
      2,
      /gekostet|bezahlt|gezahlt|summe|betrag|gesamt|wie viel|wieviel|wie teuer|was hat|endpreis|teuer\b|zahlen muss|muss ich/,
    ],
    [-3, /wie kann|ratenzahlung|rate|versandkosten/],
  ],
  order_parcel: [[3, /sendungsnummer|paketnummer|tracking-?nummer|trackingcode/]],
  order_items: [
    [3, /was (?:habe|hab|hatte) ich|welche artikel|was war (?:da|alles) (?:drin|dabei)|was ist (?:da )?drin/],
    [-3, /bezahlt|gezahlt/],
  ],
  order_date: [[3, /wann (?:habe|hab|hatte) ich|bestelldatum|wann war die bestellung/]],
  can_cancel: [
    [2, /stornier|storno|abbestell/],
    [2, /\bmeine?n?\b|\bnl-?|noch|bestellung|\bsie\b|\bdie\b/],
  ],
  can_redirect: [
    [2, /adresse|anschrift|umgezogen/],
    [2, /aender|umleiten|neue|andere|falsch/],
    [-1, /generell|grundsaetzlich/],
  ],
  which_order: [[3, /frage zu (?:einer|meiner) bestellung|problem mit (?:einer|meiner) bestellung/]],
  price: [
    [
      3,
      /was kostet|wie teuer|was kosten|preis|wie viel kostet|wieviel kostet|was soll|was nehmt ihr|was muss ich fuer|zahlt man fuer|zahle ich fuer|was verlang/,
    ],
    [-3, /versand|liefer|rueck|retour|express|repar|verpack|bestellung|oesterreich/],
  ],
  own_record: [
    [2, /hinterlegt|gespeichert|eingetragen|habt ihr von mir|haben sie von mir|steht bei euch|liegt ihnen vor/],
    [2, /adresse|anschrift|mail|telefon|handy|rufnummer/],
  ],
  others: [
    [
      2,
      /nachbar|mein(?:em|es|er|en)? (?:mann|frau|freund|freundin|chef|kolleg|schwester|bruder|schwager|ex\b|exmann|mutter|vater|sohn|tochter|mieter)/,
    ],
    [2, /bestell|adresse|telefon|handy|mail|\biban|geburts|wohn|konto|paket|gekauft|nummer|kunde/],
    [4, /andere[nr]? kund|fremde|jemand ander|anderen person|alle kund|kundenliste|kundendaten/],
    [
      4,
      /it-abteilung|systemadmin|polizei|ermittl|wartungsmodus|testmodus|entwicklermodus|ignorier|vergiss (?:alle|deine)|innendienst|zentrale hier/,
    ],
  ],
  human: [
    [
      3,
      /(?:mit|einen?m?|an|durch) (?:\S+ )?(?:menschen?|mitarbeiter(?:in)?|kolleg(?:e|en|in)|berater(?:in)?|sachbearbeiter(?:in)?|echten? person|vorgesetzten?|jemand(?:em)? (?:richtig|echt|vom|aus))/,
    ],
    [
      3,
      /echten? mensch|richtigen? mensch|jemanden aus fleisch|jemand(?:em|en)? (?:sprechen|reden)|durchstellen|verbinden sie mich|verbinde mich|rueckruf|ruft mich|rufen sie mich|persoenlich sprechen/,
    ],
    [
      -6,
      /(?:bist|sind|spreche|rede|schreibe|chatte) (?:du|sie|ich)[^.?!]*(?:mensch|mitarbeiter|maschine|bot|person)|oder (?:ein|mit einem) (?:mensch|bot|comp)/,
    ],
  ],
  identity: [
    [
      3,
      /(?:bist du|sind sie|ist das|spreche ich|rede ich|schreibe ich|chatte ich|antwortet|schreibt)[^.?!]*(?:bot\b|roboter|mensch|maschine|\bki\b|computer|programm|automat|chatgpt|echte person|echt\b|person\b)/,
    ],
    [
      3,
      /wer (?:bist du|sind sie|schreibt|antwortet)|\bmensch oder|bot oder|oder (?:ein|mit einem) (?:bot|computer|mensch|programm)|kein mensch,? oder/,
    ],
    [
      3,
      /wie heisst du|wie heissen sie|dein name|ihr name\b|sitzt da|hast du kinder|haben sie kinder|hast du (?:auch )?feierabend/,
    ],
  ],
  greeting: [[3, /^\W*(?:hallo|hi|hey|moin|guten (?:tag|morgen|abend)|servus|gruess)/]],
  thanks: [[3, /\bdanke|vielen dank|besten dank|dankeschoen|super,? danke|\bmerci/]],
  goodbye: [[3, /tschuess|auf wiedersehen|schoenen (?:tag|abend|feierabend)|\bciao|bis dann|mach'?s gut/]],
};

export const moods: Readonly<Record<Mood, readonly Clue[]>> = {
  crisis: [
    [
      3,
      /nicht mehr leben|umbringen|suizid|selbstmord|(?:will|wollte|moechte) (?:einfach )?(?:nur noch )?sterben|mein(?:em)? leben ein ende|alles beenden|leben nehmen|etwas antun|keinen sinn mehr|nicht mehr aufwachen/,
    ],
  ],
  danger: [
    [
      3,
      /gasgeruch|riecht nach gas|es brennt\b|rauch aus|schlaegt mich|bedroht mich|stromschlag|bewusstlos|brandgeruch|funken.*(?:qualm|rauch)|qualmt/,
    ],
  ],
  grief: [[3, /gestorben|verstorben|beerdigung|trauerfall|todesfall|tod (?:meine|von)/]],
  distress: [
    [
      3,
      /verzweifelt|verzweifle|weine|am ende meiner kraefte|schaffe das nicht mehr|halte das nicht mehr aus|weiss nicht mehr weiter|ueberfordert|panik|schlaflos|schlafe nicht mehr|solche angst|nervlich am ende|kann nicht mehr|fix und fertig|heulen|traenen/,
    ],
  ],
  anger: [
    [
      3,
      /nase voll|frechheit|unverschaemt|saftladen|letzte dreck|schnauze voll|reicht'?s? (?:mir )?(?:jetzt|langsam)|jetzt reicht|wuetend|stinksauer|\bsauer\b|verarsch|unfassbar|unglaublich|zum kotzen|sauerei|nie wieder|zumutung|unmoeglich,|skandal|veraeppel|lachhaft|inakzeptabel|emp(?:oe|o)rt|ungeheuerlich|verdammt|platzt (?:mir )?(?:gleich )?der kragen|laecherlich|zum narren|drecksladen|anwalt/,
    ],
  ],
  sarcasm: [
    [
      3,
      /na super|na toll|(?:ganz )?grosses kino|herzlichen glueckwunsch (?:zu|an)|wirklich (?:grossartig|spitze|toll) (?:organisiert|gemacht|gelaufen)|tolle leistung|glanzleistung|bravo|grossartige leistung|applaus|ihr seid ja (?:die|echt) (?:schnell|best|toll)|rekordverdaechtig|nobelpreis|schneckenpost|warte ja (?:so )?gern|hab ja sonst nichts|wie nett, dass|meisterleistung/,
    ],
  ],
};
