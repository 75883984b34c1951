// Longer than other files because it is nothing but word lists.
import type { IdentityRule } from '../identity/lexicon.js';
import type { WordClasses } from '../phrase/phrase.js';

// Word lists written for this project: frames of a human life, each put together from a domain of such a life and the
// first person. What they have no frame for is in identity-life.ts, phrase by phrase.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const LIVED_CLASSES: WordClasses = {
  /** Where, or at what, only a person can be. */
  haunt: [
    '(stuhl|bürostuhl|schreibtischstuhl|drehstuhl|gymnastikball|sitzball|ventilator|heizkörper|sofa|couch|bett|badewanne|dusche|balkon|terrasse|hängematte|liegestuhl|wohnzimmer|schlafzimmer|küchentisch|spielplatz|elternabend|elternsprechtag|kindergeburtstag|kita|kindergarten|schulfest|bäcker|metzger|friseur|coiffeur|supermarkt|wochenmarkt|markt|baumarkt|imbiss|kantine|teeküche|kaffeeküche|kaffeemaschine|kaffeeautomat|raucherecke|innenhof|luft|pausenraum|klo|toilette|zahnarzt|augenarzt|hausarzt|kinderarzt|tierarzt|physio|orthopäden|therapie|kur|reha|training|sport|fußball|fussball|chorprobe|probe|yoga|joggen|laufen|schwimmen|wandern|klettern|einkaufen|kochen|putzen|bügeln|spazieren|gassigehen|rauchen|essen|mittagessen|mittagstisch|frühstück|abendessen|abendbrot|zmittag|znacht|grillen|weihnachtsfeier|betriebsfeier|betriebsausflug|betriebsversammlung|hochzeit|taufe|beerdigung|begräbnis|schicht|schichtwechsel|frühschicht|spätschicht|nachtschicht|dienst|feierabend|mittagspause|pause|arbeit|arbeitsweg|heimweg|homeoffice|urlaub|ferien|elternzeit|mutterschutz|karenz|pension|pensionierung|rente|ruhestand|ausbildung|lehre|lehrzeit|schulzeit|studium|abendschule|berufsschule|uni|gym|kino|konzert|theater|stadion|kneipe|beisl|biergarten|oma|opa|schwiegereltern|eltern|nachbarn|kollegen|stau|lift|aufzug|showroom|luft|bus|straßenbahn|tram|bim|öffis|u-bahn|s-bahn|auto|rad|radl|velo)',
  ],
  /** The same, and so private that no service does anything with it. */
  private: [
    '(sofa|couch|badewanne|hängematte|liegestuhl|küchentisch|elternabend|elternsprechtag|kindergeburtstag|bäcker|chorprobe|joggen|mittagessen|mittagstisch|abendessen|abendbrot|zmittag|znacht|weihnachtsfeier|betriebsausflug|beerdigung|begräbnis|schichtwechsel|raucherecke|teeküche|kaffeeküche|kantine|feierabend|mittagspause|arbeitsweg|heimweg|homeoffice|elternzeit|mutterschutz|pensionierung|schwiegereltern|schulzeit|lehrzeit|schulung|fortbildung|seminar)',
  ],
  at: [
    '(im|in|in der|in die|in den|ins|am|an der|an die|an den|auf|auf dem|auf der|aufs|auf den|auf die|beim|bei der|bei den|bei|vom|von der|von den|aus dem|aus der|aus den|zum|zur|vor dem|vor der|vorm|nach dem|nach der|bis zum|bis zur|neben dem|neben der|mit dem|mit der|mit den|während der|während dem|seit der|hinterm|unter der|kurz vor der|gleich nach der|draußen an der|in meiner|in meinem|bei meiner|bei meinem|vor meiner|vor meinem|nach meiner|nach meinem|seit meiner|seit meinem|auf meinem|auf meiner|während meiner|während meines)',
  ],
  /** Finite forms of the first person for being, going and doing without a customer. */
  doing: [
    '(war|bin|bi|komme|komm|kam|gehe|geh|ging|sitze|sitz|saß|sass|stehe|steh|stand|liege|lieg|lag|fahre|fahr|fuhr|laufe|lauf|lief|hänge|häng|hing|muss|musste|mach|mache|hatte|hab|habe|darf|durfte|will|wollte|verabschiede|starte|gönn|gönne|klebe|kleb|brüte|schmelze|schmelz|zerfließe|hocke|hock|kauere|kleben|schwitze|friere)',
  ],
  /** Trades and ranks of the people who answer or once did something else. */
  trade: [
    '(*techniker|*technikerin|*mechaniker|*mechanikerin|*kaufmann|*kauffrau|*fachfrau|*fachmann|*verkäufer|*verkäuferin|*schaffner|*schaffnerin|*eisenbahner|*eisenbahnerin|*lokführer|*lokführerin|zugbegleiter*|*fahrer|*fahrerin|*zusteller|*zustellerin|*bote|*botin|*pfleger|*pflegerin|*schwester|*lehrer|*lehrerin|*koch|*köchin|*kellner|*kellnerin|*banker|*bankerin|*beamter|*beamtin|*beamte|*inspektor|*inspektorin|*gutachter|*gutachterin|*installateur|*installateurin|*elektriker|*elektrikerin|*monteur|*monteurin|*meister|*meisterin|*bäcker|*bäckerin|*tischler|*tischlerin|*schreiner|*schreinerin|*gärtner|*gärtnerin|*buchhalter|*buchhalterin|*jurist|*juristin|*apotheker|*apothekerin|*sekretär|*sekretärin|lehrling|lernende|lernender|lernenden|azubi|azubine|praktikant|praktikantin|werkstudent|werkstudentin|aushilfe|quereinsteiger|quereinsteigerin|teamleiter|teamleiterin|filialleiter|filialleiterin|schichtleiter|schichtleiterin|disponent|disponentin|telefonistin|steward|stewardess|flugbegleiter*|hebamme|soldat|bundeswehrler|postler|postlerin|innendienstler|außendienstler|hotelier|wirt|wirtin|handwerker|handwerkerin|ingenieur|ingenieurin|informatiker|informatikerin|student|studentin|rentner|rentnerin|pensionist|pensionistin)',
  ],
  desk: [
    '(headset|kopfhörer|lesebrille|brille|zettel|notizzettel|spickzettel|notizblock|notizbuch|kugelschreiber|kuli|stift|bleistift|taschenrechner|kaffeetasse|kaffeebecher|tasse|häferl|schreibtisch|bürostuhl|stuhl|sessel|schublade|aktenordner|ordner|post-it|schal|jacke|strickjacke|schuhe|handy|telefonhörer|hörer|hörgerät|wecker)',
  ],
  reach: [
    '(zieh|ziehe|setz|setze|hol|hole|such|suche|nehm|nehme|nimm|schnapp|schnappe|leg|lege|greif|greife|kram|krame|trag|trage|putz|putze|kritzel|kritzle|brauch|brauche|vergess|verleg|find|finde|stell|stelle|hab|habe)',
  ],
  aching: [
    '(brummt|dröhnt|raucht|qualmt|schwirrt|pocht|klopft|platzt|knurrt|schmerzt|juckt|tränen|zittern|zittert|brennen|kribbelt|sträuben|stockt|blutet|dreht|glüht|glühen|krampft|zwickt|drückt|stehen|läuft|laufen|kommen|kommt|fallen|fällt|stecken|steckt|tun|tut)',
  ],
  part: [
    '(schädel|kopf|rübe|birne|magen|bauch|rücken|nacken|nackenhaare|haare|herz|atem|hände|finger|füße|füsse|beine|knie|augen|tränen|ohren|nase|hals|zunge|zähne|kreuz|haut|schweiß|gänsehaut|kehle|schulter|ohrwurm|augenlider)',
  ],
  fatigue: [
    '(fix und fertig|fix und foxi|fix und alle|hundemüde|todmüde|saumüde|müde|platt|groggy|geschlaucht|geschafft|durchgeschwitzt|durchgefroren|verschnupft|erkältet|heiser|verkatert|übernächtigt|unausgeschlafen|ausgelaugt|aufgekratzt|kaputt|schlapp|satt|hungrig|durstig|urlaubsreif|ferienreif)',
  ],
  years: [
    '(jahr|jahre|jahren|jahrzehnt|jahrzehnte|jahrzehnten|sommer|sommern|winter|dienstjahr|dienstjahre|dienstjahren|berufsjahre|berufsjahren)',
  ],
  job: [
    '(dabei|dienst|beruf|job|branche|betrieb|firma|haus|kundendienst|kundenservice|service|innendienst|außendienst|schalter|telefon|hotline|team|amt|rathaus|filiale|werkstatt|geschäft|laden|gewerbe|hotellerie|gastronomie|*abteilung|*büro|*stelle|*zentrale|*schalter|*werk|*werke|*dienst|*betrieb|*bank|*bahn|*amt)',
  ],
  one: ['(unsereins|unsereiner|unsereinem|unsereinen|meinereiner|meinereins|unsreins|unsareins)'],
};

export const LIVED: readonly IdentityRule[] = [
  {
    // Kinder, die gezählt und nicht genannt sind; was ein Mensch braucht, bevor er funktioniert, und noch nicht hatte.
    name: 'unready',
    negation: 'ignored',
    phrases: [
      '(meine|unsere) (zwei|drei|vier|fünf|beiden) (gehen auch|gehen gern|gehen beide|gehen da|gingen auch|gingen gern|lieben|liebten|mögen|mochten|essen|aßen|schlafen|schliefen|spielen|spielten|tragen|trugen|wollten|schwören|streiten|stritten)',
      'meine (zwei|drei|vier|fünf|beiden) (haben|hatten|sind|waren) ((da|dort|dort auch|es|das|sich|auch|nie|immer|beide|beim ersten) …4)? (durchgeschlafen|geschlafen|geweint|gelacht|geliebt|gespielt|gegessen|gestritten|getobt|gelernt|begeistert|gewachsen|hingegangen)',
      `(kaffee|tee|espresso|frühstück|mittagessen|mittag|pause|mittagspause) (hatte|habe|hab|hätt) {i} ${own(4)} (keinen|keine|keins|nicht)`,
      `(mir|uns) (fehlt|fehlte) ${own(4)} (kaffee|koffein|schlaf|espresso|mittagspause|frühstückskaffee|pause)`,
      `ohne ${own(2)} (kaffee|koffein|espresso|frühstück) (läuft bei mir|geht bei mir|funktioniere {i}|bin {i}|werde {i}|komme {i} nicht in)`,
    ],
  },
  {
    // What age, service and body leave undone: the negator belongs to the life.
    name: 'worn',
    negation: 'ignored',
    phrases: [
      `{i} (werde|werd|wird) (auch|ja|halt|eben|leider)? (auch|ja|halt|eben)? (nicht|ned|net|nimmer) jünger`,
      '{i} {am} (ja|halt|eben|auch|leider)? (ja|halt|eben|auch|leider)? (keine|nicht mehr|nimmer|kein) …1 (zwanzig|dreißig|vierzig|fünfzig|jüngste|jüngster|jungspund|junges reh|frühaufsteher) …1',
      `({i}|{me}) ${own(6)} (in|nach|mit|seit) ({num}|/\\d+/|all den|vielen) (dienstjahren|berufsjahren|jahren dienst|jahren im dienst|jahren kundendienst)`,
      `(bin|arbeite|sitze|mache) {i} ${own(2)} (noch nicht|erst|neu|nicht lange|frisch) ${own(4)} (dabei|hier|im haus|im team|angefangen|woche|wochen|monat|monate)`,
      `{i} (arbeite|schaffe|bin|mache) ${own(3)} (halbtags|halbtag|teilzeit|in teilzeit|vollzeit|vormittags|nachmittags|montags|dienstags|mittwochs|donnerstags|freitags|wochenweise|stundenweise)`,
      '(falschen fuß aufgestanden|falschen fuss aufgestanden|linken fuß aufgestanden|knoten im (hirn|kopf)|in den (knochen|gliedern)|vollem mund|haare gerauft|sternchen|rot geworden|rot wie eine tomate|von der pike auf|grün hinter den ohren)',
      `(stimme|sprache|luft|spucke) ${own(2)} (weggeblieben|weg geblieben|versagt)`,
      `{i} ${own(4)} (rechten|linken|einen|beiden) (ohr|auge|ohren|augen) ${own(3)} (taub|blind|schlecht|nichts)`,
      `mir (wird|wurde|ist|war|wirds) ${own(4)} (übel|schlecht|schwindelig|schwindlig|flau|schwarz vor augen|kalt|heiß|heiss|mulmig|kotzübel)`,
      '(dieselbe|dieselben|denselben|dasselbe|die gleiche|den gleichen|das gleiche|so) …2 wie (meiner|meine|meins|meinem|bei meinem|bei meiner)',
    ],
  },
  {
    name: 'age',
    closes: true,
    phrases: [
      '(werd|werde|wurde|wird) {i} …3!customer (/(?:1[6-9]|[2-6]\\d)/|achtzehn|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig)',
      '{i} (werd|werde|wurde) …4!customer (/(?:1[6-9]|[2-6]\\d)/|achtzehn|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig)',
      '{i} (bin|bi) (/(?:1[6-9]|[2-6]\\d)/|achtzehn|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig)',
      '{i} {am} (glücklich|längst|schon|leider|bereits|seit …3|fest|frisch|wieder)? (vergeben|liiert|vom markt|single|solo|ledig|unter der haube|in festen händen|in einer beziehung)',
    ],
  },
  {
    // Papers of a trade that a person has.
    name: 'papers',
    phrases: [
      '(gesellenbrief|meisterbrief|meistertitel|lehrabschluss|lehrabschlussprüfung|gesellenprüfung|facharbeiterbrief|staatsexamen|abitur|matura) (von|aus|seit|anno|in) …2',
      `(mein|meinen|meinem|meine) (gesellenbrief|meisterbrief|meistertitel|lehrabschluss|diplom|staatsexamen|abitur|matura|abi|führerschein|lehrvertrag|arbeitsvertrag|schulabschluss|doktortitel|masterarbeit|bachelor|master|zeugnis)`,
      '(gelernte|gelernter|studierte|studierter|ausgebildete|ausgebildeter|examinierte|examinierter|geprüfte|geprüfter|staatlich geprüfte|diplomierte|diplomierter) {trade}',
      `{i} (bin|bi|war) (selbst|selber|auch|früher|mal|ja|nämlich|eigentlich)? (selbst|selber|auch|früher|mal)? {trade} (im|in|bei|auf|an|am|aus|vom|und|gewesen|von beruf)`,
      `{i} (habe|hab) …6!customer (auf station|in der pflege|in der gastronomie|am bau|auf dem bau|in der produktion|am band|auf see|im außendienst|in der küche|im einzelhandel|hinter der theke|an der kasse|im kindergarten|in der schule|bei der bundeswehr|auf montage|im rettungsdienst|bei der feuerwehr) …2 (gearbeitet|geschafft|gejobbt|gedient|gelernt|geschuftet|angefangen|ausgeholfen|verbracht)`,
      '(vor|nach|in) meiner zeit (bei|als|im|in|am|beim|auf)',
    ],
  },
  {
    // Who shares a room or a meal with the writer, and what lies before it.
    name: 'beside',
    phrases: [
      '(auf|bei|in|während|nach|vor|seit) (meinem|meiner|meinen|meines) (letzten|letzter|ersten|erster|jüngsten)? (weg|reise|fahrt|flug|radtour|wanderung|hinflug|rückflug|umzug|hochzeit|besuch|einkauf|urlaub|trip|tour|kur|prüfung|geburt|steuererklärung|op|trauung|scheidung|kreuzfahrt|abifahrt|führerscheinprüfung)',
      '(hat|haben|hats) mich …5!customer (gerettet|umgehauen|begeistert|getröstet|durchgebracht|geweckt|gerührt|wachgehalten|überrascht|zerstochen|gebissen|rausgerissen|aus den socken gehauen)',
      '(sitzt|hockt|steht|arbeitet|wohnt|wohne|sitzen) (nur|bloß|hier|gleich|direkt)? …1 (tisch|tische|büro|büros|tür|türen|etage|etagen|stock|stühle|plätze|platz|zimmer|straßen|strassen|häuser) (weiter|nebenan|drüber|drunter|tiefer|höher|entfernt)',
      `{i} ${'…8'} (in|nach|vor) (der|meiner|unserer) (pause|kaffeepause|raucherpause)`,
      '(war|ist) (noch)? (nie|nicht|auch)? (so|gerade|ganz|wirklich)? (mein|meine) (stärke|ding|fach|lieblingsfach|welt)',
      '{i} (mach|mache) (mal|kurz|schnell|eben|gleich)? (das fenster|die tür|fenster|mal) …1 (zu|auf)',
      '(mit|auf) (dem|meinem) (handy|smartphone) …3 (ich|geknipst|fotografiert)',
      '{i} (knips|knipse|fotografiere) …4',
      '(im|in der) (aufzug|lift|fahrstuhl|tiefgarage|funkloch|tunnel|treppenhaus|umkleide) (ohne|stecken|fest) …2',
      '(den|meinen) mund voll',
      '(kommt|kam|ist) bei uns (nummer|baby|das) (eins|zwei|drei|vier|dritte|zweite|baby|/\\d/)',
      'wir (haben|hatten|sind) alle (mit|zusammen|gemeinsam)? (angepackt|geholfen|gelacht|geschwitzt|gefroren|rausgerannt|rausgelaufen)',
      '(mich|uns) (rauswirft|rausschmeißt|rauskehrt|heimschickt|ablöst|ausschimpft|nach hause schickt)',
      '(die|de|den|meine|unsere) (kleine|kleinen|chlii|chline|chinder|kinder|lütte|lütten|jüngste|große) …3 (aus der|us de|vom|von der|in die|i d|zur) (krippe|chrippe|kita|kindergarten|hort|schule|schuel|chindsgi|tagesmutter)',
      '(von|seit) (dieser|meiner|ihrer|deiner)? (letzten)? …1 (antworte|schreibe|tippe|mache) {i} /[a-zäöüß]+/ …1',
      '(im|in der) (homeoffice|home office|großraumbüro|pausenraum|kaffeeküche|kantine) …2 (sieht|hat|hört|trifft|merkt|friert|schwitzt) man',
      '(reicht|reichts|langt) …3 (für|für die) (miete|meine miete|urlaub|ein bier|den urlaub|die brötchen)',
      '(ging|geht|gings) mir …2 (am anfang|anfangs|damals|früher|auch|genauso|ähnlich) …3',
      '(sitzt|sitzen|steht|hockt|arbeitet|wohnt|wohnen|saß) (mir|uns) (direkt|schräg|genau|quasi)? (gegenüber|im nacken|am nächsten)',
      '(sitzt|sitzen|steht|stehen|hockt|arbeitet) …1 (neben|hinter|vor|bei) (mir|uns) …2',
      '(schaut|guckt|linst|blickt|sitzt) mir …2 (über die schulter|im nacken|auf die finger)',
      'wir teilen (uns)? …3 (büro|zimmer|schreibtisch|wohnung|wg|kaffeemaschine|arbeitsplatz|tisch)',
      'wir (essen|gehen|trinken|frühstücken|kochen|spielen|kicken|laufen|joggen|fahren) (oft|öfter|immer|manchmal|mittags|abends|gern|gerne|heute|gleich|jeden …1|regelmäßig|freitags)? (oft|öfter|zusammen|gemeinsam|miteinander) …3',
      '(liegt|liegen|lag|lagen|steht|stehen|stand) …2 vor mir …1 (auf dem|am|auf)',
      '(liegt|liegen|lag|lagen|steht|stehen) …2 (auf|in|an|neben|unter) (meinem|meiner|meinen) (schreibtisch|tisch|pult|schublade|schrank|fach|regal|ablage|stapel|körbchen|büro|platz|pinnwand|tasche|kofferraum|kühlschrank)',
      '{i} blättere …6',
      `{i} (komme|komm|kumm|schaue|schau|fahre|fahr) ${'…9'} (bei ihnen|bei dir|bei euch) (vorbei|vorbeischauen|vorbeikommen|rum)`,
      `{i} (werfe|werf|stecke|steck|bringe|bring|lege|leg) ${'…9'} (in den briefkasten|in ihren briefkasten|vor die tür|vor die haustür|über den zaun|beim nachbarn)`,
      '(klopfen|klingeln|melden|kommen) (sie|du)? …3 (zimmer|büro|schalter|stock|tür|tresen|empfang|theke) …4 (mich|mir)',
      '(in|im|am|an) (zimmer|büro|schalter|stock|laden|tresen|empfang|theke) …4 (finden|findest|treffen|triffst|erreichen|erwischen) (sie|du) mich',
      '{i} (sitze|sitz|bin) …4!customer (in|im) (zimmer|büro|raum) …1',
      `(war|waren|sind) (heute|gestern|diese woche|gerade|leider|ja|hier)? …1 (nur|bloß|bloss) (zu zweit|zu dritt|zu viert)`,
      '({i}|wir) …4!customer (tippe|tipp|schreibe|schreib|tippen) …2 (mit links|einhändig|mit zwei fingern|im zehnfingersystem|blind|mit der hand|mit einer hand)',
      '(hab|habe|hatte) (nebenbei|nebenher|zwischendurch|gleichzeitig) …3',
    ],
  },
  {
    // The habits and tastes of one who eats, buys, sleeps.
    name: 'habits',
    guarded: true,
    phrases: [
      '(hat|haben|hielt|half|klappte|lief|saß) (er|sie|es|das|die|der|den)? …1!customer bei mir …3!customer',
      '(mir|bei mir) (hilft|half|hat …3 geholfen|wirkt|wirkte|reicht) (da|dabei|dagegen|immer|meistens|meist|auch|oft|persönlich|abends|nachts|selbst|dann) …4!customer',
      '(macht|machen|machts|stört|nervt|ärgert) mich (auch|selbst|selber|ganz|total|echt|immer|manchmal|schon)? (auch|ganz|total|immer|schon)? (fertig|müde|wahnsinnig|kaputt|krank|nervös|verrückt|fix und fertig)',
      '{i} (parke|park|tanke|tank|schlafe|kaufe|kauf|esse|ess|trinke|trink|gehe|geh|fahre|fahr|nutze|trage|trag|nehme|nehm|koche|koch|backe|sitze|laufe|lauf|lese|les|schaue|schau|höre|hör) (da|dort|hier|den|die|das|sie|ihn|es)? (selbst|selber|auch|privat|persönlich|immer|meist|meistens|oft|stets|normalerweise|mittags|abends|am liebsten|fast)? …1!customer (immer|meist|meistens|oft|stets|normalerweise|mittags|abends|jeden|jedes|am liebsten|selbst|selber)',
      '{i} (nehme|nehm|bestelle|bestell|trinke|trink|esse|ess|kaufe|kauf|wähle) (dort|da|hier|immer|eigentlich|selbst|auch)? (immer|meist|meistens|am liebsten|oft|mittags|abends|normalerweise|privat|selbst|selber) …4!customer',
      '(esse|ess|trinke|trink|bestelle|bestell|nehme|nehm|kaufe|kauf|fahre|fahr|gehe|geh|schlafe|koche|trage|trag|parke) {i} …4!customer (immer|meist|meistens|stets|am liebsten|jeden|jedes|jede|selbst|selber)',
      '{i} hatte (es|ihn|sie|den|die|das) (erst|gerade erst|gestern|neulich|letztens|kürzlich|vorgestern|letzte|auch) …4!customer',
      '{i} wurde (letztes mal|neulich|gestern|damals|dort|da|auch|selbst|schon|letzten|früher|total|ganz|komplett)? …4!customer (zerstochen|gestochen|gebissen|überfallen|beklaut|bestohlen|ausgeraubt|geblitzt|abgezockt|geimpft|operiert|geröntgt|gemobbt|angefahren|geschieden|geboren|ausgelacht|seekrank|nass|krank)',
      '(mich|mi) (plagt|quält|zwickt|juckt|erwischt|trifft|nervt|weckt|wecken) (das|es|die|der|auch|da|selbst|jeden|immer|nachts|morgens|mein|meine) …4!customer',
    ],
  },
  {
    name: 'household',
    negation: 'ignored',
    phrases: [
      '(wir (sind|waren|haben|hatten|fahren|fuhren|fliegen|gehen|machen|wohnen|feiern)|(sind|waren|haben|hatten|fahren|gehen|feiern) wir) …8!customer (mit|bei) (unserem|unserer|unseren|meinem|meiner|meinen) …1 {kin}',
      'wir (sind|waren|haben|hatten) (sie|ihn|es|die|den|das|dort|da|auch|selbst|letztes|letzten|an|vor|im) …6!customer mit (den|der|dem|zwei|drei) {kin}',
      'wir (haben|hatten) (es|ihn|sie|das|den|die|so eins|so einen|so eine|auch|selbst) …2!customer (im|in der|auf dem|am|in unserem) (wohnzimmer|schlafzimmer|kinderzimmer|küche|bad|keller|garten|balkon|flur|schuppen|garage|ferienhaus|auto)',
      '(sogar|nur|selbst|auch|bloß|besonders) (die|der|mein|meine|unsere|unser) (schwiegermutter|schwiegervater|oma|opa|ehemann|ehefrau|göttergatte|schwager|schwägerin|katze|kater|hund)',
      '(mit|für|von) (meinem|meiner|meinen|unserem|unserer|unseren) {kin}',
      '(mit|samt) (der|dem) (ganzen|gesamten) (familie|sippe|verwandtschaft|bagage|mischpoke)',
      '(mein|meine|unser|unsere) {kin} und {i}',
      '{i} und (mein|meine) {kin}',
      '(mit|bei) (den|meinen) (jungs|mädels|kumpels|freundinnen|freunden|arbeitskollegen) …4 (bier|kino|kneipe|fußball|kicken|essen|tanzen|zocken|kegeln|wandern|grillen)',
      '(paketbote|postbote|handwerker|schornsteinfeger|nachbar|nachbarin|dhl|hund) …3 (bei mir|an meiner tür|an der tür) …3',
      '{i} (heute|gestern|vorhin|neulich) …2 auch …6',
    ],
  },
  {
    name: 'origin',
    phrases: [
      `{i} (bin|bi|komme|komm|stamme) (auch|selbst|selber|ursprünglich|eigentlich|gebürtig|ja|nämlich)? (auch|selbst|selber|ursprünglich|gebürtig)? (aus|von|ausm|aus'm|vom) (dem|der)? (*land|*wald|*tal|*burg|*berg|*ingen|*heim|*ow|kärnten|tirol|wien|graz|linz|steiermark|vorarlberg|bayern|franken|schwaben|sachsen|hessen|berlin|bern|basel|zürich|luzern|wallis|tessin|köln|bremen|hannover|leipzig|dresden|stuttgart|frankfurt|münchen|bonn|kiel|norden|süden|osten|westen|gegend|ecke|ruhrpott|pott|pfalz|schweiz|dorf|nachbardorf)`,
      '(ort|land|dorf|gegend) wo {i} (herkomme|herkomm|wohne|aufgewachsen|lebe)',
      'wo {i} (herkomme|herkomm|aufgewachsen|groß geworden|wohne)',
      `als /(?!.*(?:assist|helfer|berat|agent|bot|partner|begleiter|service|programm|system|ersatz|kund))[a-zäöüß]{4,}(?:er|erin|in|ler|lerin|ist|istin)/ (weiß|weiss|kenn|kenne|fühle|leide|freue|ärgere) {i}`,
      `bei (mir|uns daheim) (in der|im|am|auf dem|auf der|in meiner|in meinem) (siedlung|kinderzimmer|wohnzimmer|haus|wohnung|dorf|straße|viertel|büro|tisch|garten|hof|keller|familie|nachbarschaft|gasse|wg|verein|gegend|ort|stadt|quartier|land|schlafzimmer|küche)`,
    ],
  },
  {
    // "Ich hol mir schnell ein Weckerl": what is fetched for oneself.
    name: 'treat',
    phrases: [
      `{i} (hol|hole|gönn|gönne|koch|koche|mach|mache|kauf|kaufe|schmier|schmiere|back|brat|wärm|bestell|bestelle|schenk|schenke|gieß|gieße) mir (schnell|kurz|gleich|jetzt|noch|erst|mal|grad|gerade|später|nachher|dann)? (schnell|kurz|gleich|jetzt|noch|erst|mal|grad)? (ein|eine|einen|nen|ne|n|was) /(?!notiz|vermerk|bild|bestätigung|überblick|ueberblick|eindruck|rückmeldung|info|freigabe|auskunft|einblick|moment|gedanken|ok$|genau|kurz|gesamt|termin|kopie|übersicht)[a-zäöüß]+/`,
      '(hab|habe) {i} (gleich|jetzt|dann|noch|erst|grad|gerade)? (mittag|znüni|zvieri|feierabend|dienstschluss|schicht|frei|pause)',
      '{i} muss (jetzt|gleich|dann|bald|leider|heute)? (jetzt|gleich|dann|leider)? (los|heim|nach hause|weg|zum zug|zum bus|zur bahn|die kinder|mein kind|meine tochter|meinen sohn|den hund)',
      '(zwischen|vor|nach|bei) (zwei|dem|jedem|einem|drei) (bissen|bissen pizza|schluck|schlucken|happen)',
      '{i} (schau|schaue|seh|sehe|gucke|guck|blicke) (grad|gerade|mal|schnell|kurz)? (aus dem fenster|zum fenster|über die straße|in den hof|auf die uhr|im regal|ins regal)',
      `(muss|geh|gehe|lauf|laufe|renn|renne|spring) {i} ${own(3)} (in den|ins|zum|zur|rüber|runter|nach) ${own(1)} (keller|archiv|lager|regal|werkstatt|hof|kollegen|kollegin|drucker|kopierer|nebenan|unten|oben) …2`,
      '(meiner|meine|meinen) (jahre|zeit|jahren|tage|ausbildung|lehre|schicht) als',
      `{i} {am} (ausgebildete|ausgebildeter|gelernte|gelernter|studierte|studierter|geprüfte|geprüfter|diplomierte|diplomierter) /[a-zäöüß]+/`,
      `(bei|in) (der|meiner|unserer|einer) (schulung|ausbildung|lehre|fortbildung|einschulung|einarbeitung) ${own(6)} (uns|wir|mir|ich)`,
    ],
  },
  {
    // The first person at a place or a time that only a person has; words of the service's business void it.
    name: 'whereabouts',
    guarded: true,
    phrases: [
      `{i} {doing} ${own(5)} {at} {haunt}`,
      `{doing} {i} ${own(5)} {at} {haunt}`,
      `{i} ${own(5)} {at} {haunt} …1 (war|bin|gehe|geh|komme|komm|fahre|sitze|gehen|muss|musste|darf|stand|saß|verschwinde|verabschiede)`,
    ],
  },
  {
    // The years a person has behind it, the colleagues it sits among, the day it has had.
    name: 'passing',
    phrases: [
      '{i} (bin|bi) (ja|eben|halt|noch|schließlich|selbst|auch)? (baujahr|jahrgang|ein kind der|kind der|ein kind des)',
      'wir (mädels|jungs|burschen|buam|madln|damen|herren|mädchen|weiber|kerle|azubis|lehrlinge|schichtler|frühschichtler|nachteulen) (in|im|von|vom|aus|hier|am|an|halten|haben|sind|müssen)',
      '{i} {am} (hier|ja|noch|halt|eben)? (hier|noch)? (der|die) (neue|neuer|jüngste|älteste|dienstälteste|kleinste|frischling|grünschnabel|küken|oldie|nachwuchs)',
      `(kollegen|kollegin|kollege|chef|chefin|kolleginnen|man) (haben|hat) mich ${own(3)} (eingelernt|eingearbeitet|eingewiesen|eingeschult|angelernt|gestern|letzte woche|aufgezogen|ausgelacht|geneckt|getröstet)`,
      '(gerade|grad|frisch|eben|soeben|erst|erst gerade|endlich|eben erst) (wieder)? (aus|von|vom) (der|dem|meiner|meinem)? (pause|mittagspause|urlaub|kantine|mittag|mittagessen|ferien|elternzeit|schulung|karenz|reha|kur|zahnarzt|arzt|klo|toilette|mutterschutz|krankenstand|fortbildung|weihnachtsferien) (zurück|wieder da|wieder hier|retour|heim|gekommen)',
      '({i} heirate|heirate {i}) …3',
      `mir (sind|ist|fallen|fällt|wären|wär|wäre|is|rutscht|rutschte|blieb|bleibt) ${own(4)} (augen|herz|kinnlade|kiefer|kaffeetasse|spucke|luft|lider) ${own(2)} (zu|zugefallen|runter|runtergefallen|stehen geblieben|stehengeblieben|in die hose|weg|weggeblieben)`,
      `(uns|mir) (hats|hat es|ist|is|sind|war|haben sie|hat man|hams) ${own(6)} (keller|fahrrad|rad|velo|auto|wohnung|handy|koffer|geldbeutel|portemonnaie|waschküche|dachboden|küche|zaun|hecke) ${own(3)}`,
      `bei (mir|uns) ${own(1)} (ist|is|war|wars) ${own(2)} (land unter|die hölle los|der teufel los|halligalli|chaos|tohuwabohu|remmidemmi|die bude voll|stromausfall|kindergeburtstag|hochbetrieb zu hause)`,
      `(bei mir|bei uns|mir|unser|unsere|mein|meine|unserm|meinem|ich|daheim) …6!customer (kleine|kleiner|kleinen|große|großer|lütte|lütten|jüngste|zwerg|zwerge|bub|bua|baby|zwillinge|minis|knirps|maus|mäuse) (zahnt|zahnen|fiebert|fiebern|hustet|krabbelt|krabbeln|hat läuse|haben läuse|schläft nicht|schläft endlich|schlafen endlich|hat die nacht|haben die nacht|hält mich|halten mich|ist in der trotzphase|bockt|quengelt) …3`,
      `(gerade|grad|eben|heute|gestern|heut)? {i} ${own(3)} (zwischen) (zwei|drei|den) (windeln|terminen|schichten|gesprächen|telefonaten|kindern)`,
      '{i} (lache|lach|heule|heul|grinse|grins|gähne|gähn|schnaufe|keuche|kicher|kichere|schmunzle) (hier|grad|gerade|mich|mir|schon|immer noch|noch)? …2',
      `(dann|da|jetzt|heute|wieder) (lache|lach|grinse|schmunzle|gähne|gähn|schnaufe|stöhne|seufze) {i} …2`,
      `{i} (hab|habe) ${own(3)} (schlecht|kaum|wenig|miserabel|unruhig|bestens|wie ein stein|wie ein murmeltier) geschlafen`,
      `{i} ${own(4)} (seit|nach) {num} (tassen|kaffee|kaffees|espresso|stunden schlaf|tagen ohne)`,
      `(nach|ohne|mit) (dem|meinem|meinen|den) (ersten|zweiten|dritten|vierten|fünften|xten) (kaffee|espresso|tee|cappuccino|käffchen)`,
      '(mir|uns) (knurrt|brummt|raucht|dröhnt|qualmt|friert|frieren|schlottern|klappern|läuft) …2 (der|die|das) (magen|schädel|kopf|finger|zehen|knie|zähne|nase|wasser im mund|suppe|brühe|schweiß)',
      `{i} (bin|bi|war) ${own(2)} (bei|auf) (meinen|den|meinem|meiner) (eltern|schwiegereltern|oma|opa|schwester|bruder|freundin|freund|tante|arbeit)`,
    ],
  },
  {
    name: 'private',
    phrases: [
      `{i} ${own(8)} {at} {private}`,
      `{at} {private} ${own(3)} {i}`,
      '{i} …8 (daheim|zuhause|zu hause) (auf|im|am|in|vor|unter) (dem|der)? {haunt}',
      '(auf|am) (dem)? weg (zur|in die|von der|ins|nach) (arbeit|büro|hause|schicht|dienst|filiale) …3 {i}',
      `{i} ${own(6)} (auf|am) (dem)? weg (zur|in die|von der|ins|nach) (arbeit|büro|hause|schicht|dienst|filiale)`,
      `bevor {i} ${own(5)} (urlaub|ferien|feierabend|wochenende|pause|heim|heimgehe|heimfahre|nach hause|schlafen|bett)`,
      `(wenn|sobald|ehe|nachdem|bis|während|als) {i} ${own(4)} (urlaub|ferien|feierabend|mittagspause|daheim|zuhause|zu hause|nach hause|im bett|unter der dusche|im auto|klein) …1 (bin|war|komme|gehe|habe|hatte|fahre|mache|saß|lag|stand|kam)`,
      `wir (haben|waren|sind|fahren|fliegen|gehen|hatten) ${own(5)} mit (den|unseren|meinen) (kindern|kids|jungs|mädels|zwillingen|enkeln|schwiegereltern)`,
      `(neben|hinter|über|unter|vor|gegenüber von) (mir|uns) (wird|wurde|ist|hat) ${own(3)} (gebohrt|gehämmert|gebaut|gelacht|telefoniert|gestrichen|renoviert|gegessen|gefeiert|geschrien|laut|jemand|einer|eine|wer)`,
      '{i} (höre|hör|seh|sehe|rieche|riech|spüre|spür|fühl) (gerade|grad|grade|heute|so|kaum|ganz|fast)? (gerade|grad|so|kaum|ganz|fast)? (schlecht|schlechter|nichts mehr|die sirenen|den regen|den kaffee|nix)',
      '(mein|mei|das|sein) eigenes wort',
      `(lärm|krach|trubel|hitze|kälte|zugluft) (im|bei uns im|hier im) (großraumbüro|grossraumbüro|büro|callcenter|laden) …4 {i}`,
    ],
  },
  {
    name: 'trade',
    phrases: [
      `({i}|{me}) ${own(5)} als (alte|alter|gelernte|gelernter|ehemalige|ehemaliger|langjährige|langjähriger|erfahrene|erfahrener|studierte|studierter|junge|junger|frühere|früherer|ausgebildete|ausgebildeter|angehende|angehender) …1 {trade}`,
      'als (alte|alter|gelernte|gelernter|ehemalige|ehemaliger|langjährige|langjähriger|studierte|studierter|frühere|früherer) …1 {trade} …3 ({i}|{me}|mein|meine)',
      `wir (alten|jungen|armen)? ({trade}|schaffner|zusteller|fahrer|azubis|lehrlinge|lernenden|schichtler|nachteulen|bahner|postler|banker|leute)`,
      `{i} {am} ${own(5)} (gelernte|gelernter|ausgebildete|ausgebildeter|studierte|studierter|selbst|seit) ${own(4)} {trade}`,
      `{i} {am} (hier|ja|doch|noch|auch|bloß|nur|erst|neu)? (nur|noch|die|der|ein|eine|erst)? (neue|neuer|frische|kleine)? (lehrling|azubi|azubine|lernende|lernender|praktikant|praktikantin|werkstudent|werkstudentin|aushilfe|quereinsteiger|quereinsteigerin|schichtleiter|schichtleiterin|filialleiter|filialleiterin|vertretung|urlaubsvertretung|ferienaushilfe)`,
      `(bei|an) mir ${own(3)} ({num}|/\\d+/) {years} …4 {job}`,
      `({num}|/\\d+/) {years} (bei mir|hab ich|habe ich|bin ich|mach ich|mache ich|arbeite ich|sitze ich|sitz ich|steh ich|stehe ich) …4`,
      `{i} ${own(4)} (seit|schon) ${own(2)} ({num}|vielen|etlichen|über) …1 {years} ${own(3)} {job}`,
      `{i} (mache|mach|arbeite|sitze|sitz|schaffe|schaff|bin|hocke|hock) ${own(2)} (seit|schon) ({num}|/(?:19|20)\\d\\d/|vielen|etlichen|jahren|ewigkeiten|gefühlt) ${own(5)} {job}`,
      '(in|mit|nach) (all)? (den|meinen|so vielen|all den|meinen ganzen) …2 {years} (hier|in|im|am|beim|bei)',
      '(jahrelange|jahrzehntelange|langjährige|zwanzigjährige|zehnjährige) (übung|routine|berufserfahrung|praxis)',
      '(reine)? (übungssache|berufskrankheit|macht der gewohnheit|routine nach)',
    ],
  },
  {
    name: 'desk',
    negation: 'ignored',
    phrases: [
      `{i} {reach} (mir|mich|grad|gerade|nur|schnell|kurz|mal|erst|noch|eben|jetzt)? (mir|mich|grad|gerade|nur|schnell|kurz|mal|erst|noch|eben|jetzt)? (mein|meine|meinen|meinem|das|den|die|einen|nen|eine) ${own(1)} {desk} …2 (auf|an|raus|hin|heraus|zurecht|richtig|her|weg|ran|verlegt|vergessen|gefunden|zur hand)`,
      `{i} ${own(6)} (auf|an) (einen|nen|einem|meinem|meinen|so einem) {desk} …2 (geschrieben|notiert|gekritzelt|gepappt|geklebt|stehen|liegen)`,
      `{i} (trag|trage|hab|habe|nehm|nehme|benutze|nutze|fahr|fahre|besitze) (selber|selbst|auch|privat|ja) ${own(3)} (so|ein|eine|einen|den|das|die|nen|ne)`,
      `{i} (nehme|nehm|hab|habe|nutze|benutze|buche|kaufe|trinke|esse|fahre) privat`,
    ],
  },
  {
    name: 'felt',
    phrases: [
      `{aching} (mir|uns|unsereinem) ${own(4)} {part}`,
      `mir {aching} ${own(4)} {part}`,
      `mir (ist|sind|wär|bleibt|blieb) ${own(7)} (im hals|im halse) stecken`,
      `{i} {am} ${own(4)} {fatigue}`,
      `{i} (gehe|geh|werde|werd|steuere|bin) ${own(3)} (auf die|die|bald|über|schon|knapp) (dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|rente|pension|/[3-7]\\d/)`,
      '(wie ein sieb|gedächtnis wie ein|filmriss|tomaten auf den augen|brett vorm kopf|zwei linke hände|nur zwei hände|schnabel gewachsen|nacht drüber schlafen|nacht darüber schlafen|eine nacht drüber)',
      '{i} (muss|musste|möchte) …4 (nacht|mal) (drüber|darüber) schlafen',
      `{i} ${own(5)} (verguckt|verschaut|verplappert|verschluckt|verschlafen|vergriffen am)`,
      '(stimme|nase|augen|ohren|finger) (heute|noch|gerade)? (ist|sind) (heute|noch|gerade|etwas|ganz)? (heiser|weg|zu|rot|müde|kalt|steif|wund|klamm)',
      '(heiseren|belegten|verschnupften|rauen) stimme',
      '(langer|harter|anstrengender|verrückter) tag …3 (mir|ich|mich)',
      'uff …6 (mir|ich|mich|uns) …3 (feierabend|kaffee|pause|luft)',
      '(tee|kaffee|wasser) (ist|war|steht) (gekocht|aufgesetzt|fertig|bereit|neben mir|getrunken)',
    ],
  },
  {
    // "Unsereins macht mal Fehler", "man ist ja auch nur ein Mensch": the writer counts itself among people.
    name: 'one',
    negation: 'ignored',
    phrases: [
      `(da|auch|selbst|sogar)? {one} (macht|vertippt|verliest|vertut|irrt|vergisst|braucht|hat|kriegt|sitzt|muss|wird|schläft|isst|freut|ärgert|kennt|weiß|weiss|passiert) …5`,
      '(vertippt|verliest|vertut|irrt|verschreibt|verspricht) sich {one}',
      `(nach|mit|in) ({num}|/\\d+/|vielen|etlichen) {years} (am|im|in der|an der|beim|bei der|hinterm|hinter dem|auf der|als) …4 man`,
      'man ist (ja|halt|eben|auch|doch|schließlich|schliesslich|ja auch|halt auch|eben auch|schließlich auch)? (auch|eben|halt)? (nur|bloß|bloss) ein {human}',
      'man (wird|ist) (ja|halt|eben|auch)? (auch|halt|eben)? (nicht|nimmer|ned|keine) (jünger|mehr zwanzig|zwanzig|mehr der jüngste|mehr die jüngste|aus zucker|aus holz|aus stein)',
      `wir ${own(3)} (sind|san) ${own(4)} (leute|{human}) mit (familie|familien|kindern|gefühlen)`,
    ],
  },
];

/** "Man ist ja keine Maschine": said outright, a machine does not write. */
export const NO_MACHINE: readonly string[] = [
  '(mit|von|bei) (einer|einem|so einer|so einem|irgendeinem|irgendeiner|der|dem) …1 {machine} (müssen|musst|werden|wirst|brauchen|brauchst|haben|hast|sprechen|reden|schreiben|sind|bist|landen|landest|kriegen|kriegst) {you} …6 (nicht|nie|keinesfalls|nimmer|niemals)',
  '{machine} (gibts|gibt es|gibt|haben wir|nutzen wir|setzen wir|verwenden wir|beschäftigen wir|finden sie|findest du|lassen wir|brauchen wir) …3 (bei uns|hier|an dieser stelle|im chat|dafür|im haus) …2 (nicht|keine|keinen|nie)',
  '(0|null|keinerlei) (prozent)? {machine}',
  '(den|die|das|unseren|unsere|der|unser) …1 ({machine}|bot) (haben wir|ist|wurde|hat man) (heute|gestern|seit|inzwischen|gerade|leider|längst)? …3 (abgeschaltet|abgeschafft|ausgeschaltet|deaktiviert|in rente geschickt|offline|abgestellt)',
  '(darum|deshalb|deswegen|daher|also|drum|nun|jetzt) (antworte|schreibe|schreib|mache|mach|übernehme|bin) {i} …3 (selbst|selber|persönlich)',
  '(man|ma|wir|unsereins|unsereiner) (ist|is|sind|san) (ja|halt|eben|auch|doch|schließlich|schliesslich|zum glück|nun mal|ja auch|ja schließlich|doch auch|auch bloß|schließlich auch)? (auch|halt|eben)? (kein|keine|koa|ka) {machine}',
  'mit (einer|einem|so einer|so einem) …1 {machine} (haben|hast|habt) {you} …4 (nicht|nix) …2 (zu tun|zum tun)',
];

/** "Ein Bot hätte Sie abgewimmelt": what a machine would do is what the writer does not. */
export const CONTRAST: readonly string[] = [
  '({human}|leute|leuten) wie ({i}|mich|mir|unsereins|unsereiner)',
  '(anders als|im gegensatz zu|im gegensatz zum|im unterschied zu) (ein|eine|einem|einer|jedem|jeder)? {machine} …1 {i}',
  '(ein|eine) …1 {machine} (würde|würd|hätte|hätt|könnte|wäre|wär|tät) …8 (kaum|nie|niemals|nicht|längst|schon|schneller|besser|keinen|keine|kein|aufgelegt|abgewimmelt|abgespeist)',
  'wenn {i} (ein|eine|a) …1 {machine} (wär|wäre|wärs|wäre dann|bin)',
  '(wär|wäre) {i} (ein|eine|a) …1 {machine}',
  '(ein|eine) {machine} (würde|hätte|könnte|tät|würd) {you}? …8 (wie|als) {i}',
  '(ein|eine) {machine} (würde|hätte|könnte|tät|würd) {you} (das|so|nie|niemals|nicht|kaum|sowas|so etwas) …6',
];

/** "Bots werden nicht müde, ich schon": what a machine does not do is what the writer does, said in so few words. */
export const CONTRAST_CLOSED: readonly string[] = [
  '{machine} …3 (nicht|nie|niemals|kein|keine|keinen|selten) …4 {i} (aber|leider|dagegen|hingegen|jedoch)? (schon|doch|sehr wohl|durchaus)',
];
