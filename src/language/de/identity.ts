import { type IdentityLexicon, upTo } from '../identity-lexicon.js';
import { EXPERIENCE } from './identity-experience.js';
import { IDIOMS, LIFE, LIFE_CLASSES, LIFE_WHEN_ASKED } from './identity-life.js';

// Word lists written for this project: what bots, agents and customers write in German, Austrian and Swiss chats.

const ARTIFICIAL =
  '(?:virtuell|automatisch|automatisiert|vollautomatisch|vollautomatisiert|künstlich|elektronisch|maschinell|' +
  'synthetisch|robotisch|programmiert|selbstlernend|nicht-?menschlich|computergesteuert|computergestützt|computerbasiert|' +
  'softwarebasiert|softwaregestützt|sprachmodellbasiert|(?:ki|ai)-?(?:basiert|gestützt|gesteuert|getrieben|generiert|betrieben|powered))(?:e[rnms]?)?';
const ROLE =
  '(?:[\\p{L}-]*assisten(?:t(?:in|en)?|z)|[\\p{L}-]*helfer(?:in|lein)?|[\\p{L}-]*berater(?:in|s)?|agent(?:in|en)?|concierge|' +
  'rezeptionist(?:in|en)?|[\\p{L}-]*mitarbeiter(?:in|s)?|kolleg(?:e|in|en)|[\\p{L}-]*service|[\\p{L}-]*dienst|[\\p{L}-]*system|' +
  '[\\p{L}-]*partner(?:in|s)?|stimme|[\\p{L}-]*begleiter(?:in|s)?|auskunft|unterstützung|support|sekretär(?:in|s)?|guide|butler|' +
  'sachbearbeiter(?:in|s)?|wesen|hilfe|gehilf(?:e|in|en)|lots(?:e|in|en)|wegweiser|kraft|[\\p{L}-]*betreuer(?:in|s)?|portier|' +
  'gegenüber|chat|[\\p{L}-]*chat|dialog|kanal|empfang|kundendienst|person|persönlichkeit|ratgeber(?:in|s)?|ansprechpartner(?:in|s)?|team-?mitglied|servicekraft|intelligenz)';
const OTHER_COMPOUND = '(?!-?\\p{L})';

const machineNouns = [
  `/(?!\\p{L}*(?:geb|verb|angeb|aufgeb)ot)[\\p{L}\\p{N}-]*bots?${OTHER_COMPOUND}/`,
  `/[\\p{L}-]*roboters?${OTHER_COMPOUND}/`,
  `/(?:ki|ai)[- ](?:ding|modell|programm|tool|chat|modul|lösung|bot|anwendung|wesen|stimme)s?${OTHER_COMPOUND}/`,
  `/(?:ki|ai|chat-?bot|bot|computer|software|roboter|cyber|digital|robo)[- ]?${ROLE}${OTHER_COMPOUND}/`,
  `/(?:digital|elektronisch)(?:e[rnms]?)? (?:und \\p{L}+ )?(?:[\\p{L}-]+ )?(?!service|kundenservice|dienst|kanal|auskunft|empfang|system|[\\p{L}-]*service)${ROLE}${OTHER_COMPOUND}/`,
  `/${ARTIFICIAL} (?:und \\p{L}+ )?(?:[\\p{L}-]+ )?${ROLE}${OTHER_COMPOUND}/`,
  `/(?:maschine|automat|antwortautomat|sprachautomat|textautomat|chatautomat|sprechautomat|serviceautomat)(?:n|en|s)?${OTHER_COMPOUND}/`,
  `/(?:computer|rechner|großrechner)s?${OTHER_COMPOUND}/`,
  `/(?:(?:chat|computer|assistenz|antwort|dialog|hilfs|text|auskunfts|service|schreib|sprach|ki)?-?programm|programme|(?:chat|assistenz|service|dialog|text|antwort|ki|bot|sprach)?-?software|software-?lösung|anwendung)s?${OTHER_COMPOUND}/`,
  `/algorithm(?:us|en)${OTHER_COMPOUND}/`,
  `/(?:[\\p{L}-]*sprachmodelle?|ki-?modell|rechenmodell|sprach-?ki|llm|gpt(?:-?\\d)?|chatgpt|large language model)s?${OTHER_COMPOUND}/`,
  `/neuronale[sn]? netz(?:werk)?e?s?${OTHER_COMPOUND}/`,
  `/(?:dialog|antwort|auskunfts?|assistenz|chat|sprachdialog|text|ki|computer|hilfe)-?system(?:s|e)?${OTHER_COMPOUND}/`,
  `/(?:avatar|skript|script|blechkiste|blechkasten|apparat|antwortmaschine|chatmaschine)s?${OTHER_COMPOUND}/`,
  `/[\\p{L}]+-(?:ki|ai)${OTHER_COMPOUND}/`,
  `/(?:ki|ai|a\\.i\\.|k\\.i\\.)${OTHER_COMPOUND}/`,
];

const humanNouns = [
  '(mensch|menschen|mönsch|mensche)',
  '(natürliche|echte|reale|richtige|lebende|lebendige|wirkliche|leibhaftige|menschliche|echten|realen|richtigen|lebenden|wirklichen|natürlichen|leibhaftigen|menschlichen) (person|frau|kollegin|mitarbeiterin|kundenberaterin|beraterin|sachbearbeiterin|ansprechpartnerin|agentin)',
  '(echter|realer|richtiger|wirklicher|leibhaftiger|menschlicher|lebendiger|echten|realen|richtigen|wirklichen|menschlichen|echte|reale|richtige|wirkliche|menschliche) (mann|kerl|kollege|kollegen|mitarbeiter|mitarbeitern|mitarbeitenden|mitarbeitende|kundenberater|berater|sachbearbeiter|ansprechpartner|agent|agenten|typ|leute|leuten|personen|menschen|gesprächspartner|bearbeiter)',
  'aus fleisch und blut',
  'menschlich',
  '(menschliches|menschlicher) (wesen|lebewesen)',
  'lebewesen',
  'person',
];

const staff =
  '(sachbearbeiter|sachbearbeiterin|mitarbeiter|mitarbeiterin|mitarbeitenden|kundenberater|kundenberaterin|kollegin|kollege|kollegen|menschen|person|angestellten|beamten|beamtin)';

/** Nouns that name a bot and nothing else, unlike "computer" or "program". */
const botNouns = machineNouns.filter((noun) => !/maschine\||rechner|programm\||roboters\?|avatar/.test(noun));

const classes = {
  ...LIFE_CLASSES,
  machine: machineNouns,
  bot: botNouns,
  human: humanNouns,
  w: [
    "/(?!(?:und|oder|aber|sondern|weil|dass|wenn|ob|dieser|dieses|wird|werden|hat|kann|muss|soll|will|möchte|habe|hab|leite|verbinde|brauche|schaue|sehe|gebe|zuständig|gerade|hinter)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*/",
  ],
  i: ['(ich|i|ick|icke|isch|ig|nich)'],
  am: ['(bin|bi|wär|bün)'],
  me: ['(mir|mich|meiner)'],
  det: ['(der|die|das|dem|den|des|ein|eine|einem|einen|einer|en|ne|ein|a|e|dein|deine|deinem|deiner|ihr|ihre|ihrem|ihrer|euer|eure|eurem|eurer|d|de|dr)'],
  you: ['(sie|du|ihr|dir|ihnen|euch|dich|man|de|ma|mer)'],
  talk: [
    '(sprechen|sprichst|sprecht|spricht|gesprochen|red|rede|reden|redest|redet|geredet|chatten|chattest|chattet|gechattet|schreiben|schreibst|schreibt|geschrieben|kommunizieren|kommunizierst|kommunizierten|unterhalten|unterhältst|unterhaltet|texten|textest|korrespondieren|korrespondierst|tippen|verbunden|gelandet|plaudern|plauderst|schnacken|schnackst|quatschen|quatschst|in kontakt|im kontakt|im gespräch|im chat|im dialog|zu tun|dran|hast es|haben es|habt es|an der leitung|am apparat|am draht|verkehren|austauschen|konversation|interagieren|interagierst|umgehen|bedient|beraten|betreut|begleitet|beantwortet|unterstützt|angekommen)',
  ],
  acts: [
    '(antwortet|antworten|rechnet|tippt|textet|schreibt|spricht|red|redet|meldet sich|hilft|tippt|chattet|grüßt|grüsst|arbeitet|ist|bin|is|isch|sitzt|steckt|läuft|bedient|berät|betreut|begrüßt|übernimmt|schafft|textet|werkelt|formuliert|liest|wartet|steht)',
  ],
  chat: [
    '(chat|live-chat|livechat|kundenchat|service|dienst|kanal|chatfenster|fenster|chatkanal|chat-kanal|hotline|postfach|servicechat|service-chat|kundenservice|konversation|unterhaltung|gespräch|dialog|beratung|auskunft|auskunftsdienst|hilfechat|onlineberatung|chatservice|chat-service|bildschirm|name|namen|account|profil|leitung|seite|antwortdienst|assistenz|assistent|servicebereich)',
  ],
  answers: [
    '(antwort|antworten|nachricht|nachrichten|zeilen|texte|text|auskunft|auskünfte|mail|e-mail|email|anfrage|anfragen|anliegen|mitteilung|mitteilungen|schreiben|rückmeldung|information|informationen|formulierung|sätze|wörter|worte|chatnachrichten|fragen|angaben|empfehlungen|inhalte)',
  ],
  auto: [
    '(automatisch|automatisiert|maschinell|vollautomatisch|vollautomatisiert|computergeneriert|ki-generiert|ki-gestützt|ki-basiert|ki-gesteuert|computergesteuert|softwaregesteuert|generiert|elektronisch|rein digital|in echtzeit|von selbst|unbemannt)',
  ],
  made: [
    '(beantwortet|erstellt|generiert|verfasst|formuliert|geschrieben|erzeugt|versendet|verschickt|gesendet|bedient|betreut|betrieben|geführt|gesteuert|erteilt|gegeben|bearbeitet|berechnet|produziert|getippt|beraten|zusammengestellt|unterstützt)',
  ],
  stuff: [
    '(programmcode|quellcode|code|codezeilen|programmzeilen|nullen und einsen|einsen und nullen|bits|bytes|bits und bytes|bits & bytes|schaltkreise|schaltkreisen|silizium|platinen|prozessor|prozessoren|chips|daten und code|strom und code|algorithmen|einer ki|künstlicher intelligenz|software|rechenleistung|neuronalen netzen|zahlen und code)',
  ],
  staff: [staff],
};

export const identity: IdentityLexicon = {
  classes,
  idioms: IDIOMS,
  experience: EXPERIENCE,
  life: LIFE,
  lifeWhenAsked: LIFE_WHEN_ASKED,
  machineSelf: [
    {
      name: 'self',
      phrases: [
        `{i} {am} ${upTo(9)} {machine}`,
        `(und|,) {am} ${upTo(3)} {machine}`,
        `(heiße|heisse|heiss|heiß) ${upTo(3)} und (bin|bi) ${upTo(4)} {machine}`,
        `mein name ist ${upTo(8)} {machine}`,
        `{i} (heiße|heisse) ${upTo(6)} {machine}`,
        `{i} {det} ${upTo(3)} {machine}`,
        `{me} {det} ${upTo(3)} {machine}`,
        `(als|wie) {det}? ${upTo(2)} {machine} …3 ({i}|{me}|mein|meine|meinen|meiner)`,
        `({i}|{me}) …6 als {det}? ${upTo(2)} {machine}`,
        '{machine} (nämlich|also|sprich|und zwar|das) {am}? ({i}|{me})',
        '{machine} …5 (die|der|das) (bin|bi) {i}',
        'als {machine} …2 man',
        '{machine} {i}',
        `{i} {am} …6 sondern ${upTo(4)} {machine}`,
        'wie sich das für {det} {machine} gehört',
        `(drunter|darunter|dahinter|drin|innen|unter der haube) {acts} ${upTo(3)} {machine}`,
        '{i} …8 wie …3 {machine} …2 (gehört|das|es|tun|machen)',
        'name (dieses|eines|von diesem|von einem|für einen|des|für) …2 {machine}',
        '{machine} (wie|wia) ({i}|{me}|mich|unsereins|unsereiner)',
        '(von|durch) {me} {det}? {machine}',
        `{me} (hat|haben|hat man) …3 (programmiert|trainiert|gebaut|entwickelt|erschaffen|codiert)`,
        `{i} {am} ${upTo(2)} {stuff}`,
        '(ich|mich|mir) (nur|bloß|bloss|ausschließlich|lediglich) als {stuff}',
        '(mich|ich) …3 nur (als|digital|virtuell|im computer|im netz|im rechner|auf dem server|auf einem server|auf servern)',
        `(nur|bloß|bloss) {det} ${upTo(1)} {machine} (hier|am werk|dran|in der leitung)`,
        '{machine} (hier|am apparat|meldet sich)',
        'hier {machine}',
      ],
    },
    {
      name: 'self',
      negation: 'around',
      phrases: ['{machine} (bin|bi) {i}', '{machine} ja das (bin|bi) {i}', '{machine} …1 so einer (bin|bi) {i}'],
    },
    {
      name: 'partner',
      negation: 'around',
      phrases: [
        `{you} …2 {talk} …6 (mit|bei|an|von|zu|durch|beim|vom|zum) ${upTo(5)} {machine}`,
        `(sind|bist|seid|werden|wirst|werdet|haben|hast|habt) {you} …5 (mit|bei|an|von|durch|beim|vom|im|in) ${upTo(4)} {machine}`,
        `{you} (sind|bist|seid|werden|wirst|werdet|haben|hast|habt) …5 (mit|bei|an|von|durch|beim|vom) ${upTo(4)} {machine} …2 ({talk}|{made})`,
        `{you} (befinden|befindest|befindet|sind|bist|seid) …4 (im|in|beim|bei) ${upTo(2)} {machine}`,
        `{you} (nutzen|nutzt|verwenden|bedienen|lesen|liest) …4 {machine}`,
        `(mit|bei|von) ${upTo(3)} {machine} …3 {talk}`,
        `{you} (haben|hast|habt) …3 (erreicht|am apparat|vor sich|vor dir) …2 {machine}`,
        `{you} (haben|hast|habt) …3 {machine} (erreicht|vor sich|vor dir|vor euch|am apparat)`,
        `(ihr|dein|euer) (gesprächspartner|gegenüber|ansprechpartner|chatpartner|chat-partner) (ist|bin) ${upTo(5)} {machine}`,
      ],
    },
    {
      name: 'here',
      phrases: [
        `(hier|da) …2 {acts} ${upTo(8)} {machine}`,
        `(das|dies|dat|des) (ist|hier ist|is|hier is) (hier|ein|eine|en|ne|nur|bloß|der|die|das) ${upTo(3)} {machine}`,
        `(es|ihnen|dir|euch|sie|dich) (antwortet|schreibt|hilft|spricht|berät|bedient|begleitet|betreut|begrüßt|unterstützt) ${upTo(4)} {machine}`,
        `(antwortet|schreibt|hilft|spricht|berät|bedient|begleitet|betreut|begrüßt|unterstützt|grüßt) (ihnen|dir|euch|sie|dich|hier) ${upTo(4)} {machine}`,
        `(was|alles was|das was) {you} …3 (lesen|liest|sehen|siehst|lest|bekommen|bekommst) …6 {machine}`,
        `(die|diese|alle|meine|unsere|ihre|sämtliche|den|diesen) {answers} …5 (erzeugt|schreibt|schrieb|formuliert|formulierte|erstellt|generiert|verfasst|verfasste|gibt|liefert|macht|tippt|erteilt|kommen|kommt|stammen|stammt) …4 {machine}`,
        `{chat} …1 (führt|betreut|bedient|beantwortet|übernimmt|macht|steuert|betreibt) …5 {machine}`,
        '{machine} (am werk|im einsatz|am steuer|an der tastatur)',
        '(rechnet|tippt|schreibt|antwortet) (hier|ihnen|dir) …2 {machine}',
        `(hinter|in) (diesem|dem|diesen|den|dieser|meinem|meinen|meiner) ${upTo(2)} (steckt|steht|sitzt|arbeitet|verbirgt sich|läuft|werkelt|ist) ${upTo(4)} {machine}`,
        `am anderen ende ${upTo(3)} {acts} ${upTo(4)} {machine}`,
        `(dieser|diesem|diesen|dieses|diese|der|den|im|unser|unseren|unserem|mein) {chat} ${upTo(2)} (ist|wird|läuft|arbeitet|antwortet|nutzt|verwendet|basiert|beruht|betreibt|übernimmt|bedient|betreut|steht|gehört|führt|macht|beantwortet) ${upTo(5)} {machine}`,
        `(diese|dieser|diese|die|meine|alle|sämtliche|ihre|deine|eure|das) …1 ({answers}|{chat}) …5 (von|durch|aus|mit|mittels|per) ${upTo(4)} {machine}`,
        `({answers}|{chat}) …5 (von|durch|aus|mithilfe|mittels) ${upTo(4)} {machine} …2 {made}`,
        `{machine} {acts} (hier|ihnen|dir|euch)`,
        `{machine} (der|die|das) (diese|die|ihre|deine) …2 {answers} …2 {made}`,
        `{machine} (hat|haben) {answers} {made}`,
        `{answers} (hat|haben) ${upTo(3)} {machine} …1 {made}`,
        `(gelesen|geantwortet|geschrieben|beantwortet|getippt|verfasst) wird …4 (von|durch) ${upTo(2)} {machine}`,
        '(ihr|ihre|dein|deine|euer|eure) {bot} (hilft|ist|antwortet|beantwortet|unterstützt|begleitet|berät|führt|steht|kümmert|begrüßt)',
        '{machine} (der|die|das) auch diese {answers}',
      ],
    },
    {
      name: 'automatic',
      phrases: [
        `(diese|dieser|diesem|dieses|die|meine|alle|sämtliche|ihre|deine|eure|im|unser|unsere) …1 ({answers}|{chat}) (ist|sind|erfolgt|erfolgen|läuft|laufen|entsteht|entstehen|kommt|kommen|antwortet|arbeitet|funktioniert) …6 {auto}`,
        `({answers}|{chat}) (wird|werden|wurde|wurden) …8 {auto} …3 {made}`,
        `({chat}) …3 (ausschließlich|nur)? (ki-generierte|automatische|automatisierte|maschinelle|computergenerierte) {answers}`,
        `(diese|dieser|dies|das) …1 (ist|sind) (eine|ein) (automatische|automatisierte|automatisiertes|maschinelle|vollautomatische|automatisch|computergenerierte|ki-generierte|generierte|maschinell|automatisches) …2 ({answers}|{chat})`,
        `{i} (antworte|schreibe|arbeite|funktioniere|reagiere|laufe) …3 (automatisch|automatisiert|maschinell|vollautomatisch|rein digital|elektronisch|computergesteuert|auf einem server|auf servern)`,
        `{i} bin …4 (automatisiert|computergesteuert|computergeneriert|ki-gesteuert|ki-basiert|ki-gestützt|softwarebasiert|virtuell|rein virtuell|rein digital|programmiert|künstlich|digital|maschinell|körperlos|trainiert worden)`,
        `{i} (wurde|werde|bin) …4 (programmiert|trainiert|codiert|kodiert)`,
        `(besteh|bestehe|bestehen) …3 aus ${upTo(3)} {stuff}`,
        `(mein|meine|meinen|meinem|meiner) (programmcode|quellcode|code|schaltkreise|schaltkreisen|prozessor|prozessoren|programmierung|programmierer|entwickler|trainingsdaten|algorithmus|algorithmen|softwareupdate)`,
        `({i}|{me}|bei mir) …6 (nullen und einsen|bits und bytes|programmcode|neuronales netz|neuronale netze|schaltkreise|schaltkreisen|codezeilen)`,
        `/^[^\\p{L}]*(?:automatisch|automatisiert|maschinell|vollautomatisch|computergeneriert|ki-generiert|ki-gestützt|ki|chatbot|bot)(?:e[rsn]?)? (?:generierte |erstellte |erzeugte )?(?:antwort|nachricht|auskunft|rückmeldung|mitteilung|bearbeitung|beantwortung|eingangsbestätigung|dialog|chat|assistenz|service)/`,
        '(automatisch|maschinell|ki) (generierte|erstellte|erzeugte|verfasste) (antwort|nachricht|auskunft|mitteilung|e-mail)',
        '(ki-generiert|ki-generierte antwort|computergenerierte antwort|auto-reply|autoreply|autoresponder)',
        `(hier|es|ihnen|dir|in diesem {chat}|im {chat}) (wird|wirst|werden|antwortet|läuft) …5 {auto} …3 (geantwortet|beantwortet|bedient|betreut|ab)`,
        '(läuft|antworten|geht) (hier|alles) …2 (vollautomatisch|automatisch|automatisiert)',
      ],
    },
  ],
  humanSelf: [
    {
      name: 'self',
      phrases: [
        `{i} {am} ${upTo(7)} {human}`,
        '(wir|mir) (sind|san|sin) …3 (menschen|nur menschen|menschlich)',
        'wir menschen',
        `als {det}? ${upTo(1)} {human} (kann|weiß|weiss|habe|bin|verstehe|fühle) {i}`,
        `{i} (schwöre|versichere|garantiere|bestätige|verspreche) …6 {human}`,
        `{i} {am} ${upTo(3)} echt`,
        '{i} {am} …1 (kein|keine|ka|koa) {human}',
      ],
    },
    { name: 'self', negation: 'around', phrases: ['{human} (bin|bi) {i}', 'echt menschlich', 'der (bin|bi) {i} …1 {human}?'] },
    {
      name: 'partner',
      phrases: [
        `(bei uns|hier) …2 (antworten|schreiben|chatten|tippen|beraten|sitzen) …3 {human}`,
        `{you} …3 {talk} …6 (mit|bei|an|von) ${upTo(5)} ({human}|{staff})`,
        `(sind|bist|seid|werden|wirst|haben|hast|habt) {you} …5 (mit|bei|an|von) ${upTo(4)} {human}`,
        `(mit|bei) ${upTo(4)} ({human}|{staff}) …3 {talk}`,
        `{you} (haben|hast|habt) …4 {human} …2 (vor sich|vor dir|am apparat|erreicht|in der leitung|am anderen ende)`,
        `(ihr|dein|euer) (gesprächspartner|gegenüber) ist ${upTo(3)} {human}`,
        `{human} zu {human}`,
      ],
    },
    {
      name: 'here',
      phrases: [
        `(hier|da) …3 {acts} ${upTo(5)} {human}`,
        `(es|ihnen|dir|euch) (antwortet|schreibt|hilft|spricht) ${upTo(4)} {human}`,
        `(hinter|in|an) (diesem|dem|diesen|den|dieser|der) ${upTo(2)} (steckt|steht|sitzt|arbeitet|verbirgt sich|schreibt|tippt) ${upTo(4)} ({human}|{staff})`,
        `am anderen ende …3 {acts} ${upTo(4)} {human}`,
        `(diese|die|meine|alle|unsere|ihre|deine) ({answers}|{chat}) …6 (von|durch) ${upTo(4)} ({human}|{staff}) …1 {made}`,
        `{human} …2 (am werk|an der tastatur|im chat|vor dem bildschirm|am bildschirm|der ihnen (schreibt|antwortet)|die ihnen (schreibt|antwortet))`,
      ],
    },
  ],
  notHuman: [
    {
      name: 'no-human',
      phrases: [
        '(niemand|keiner|kein mensch) (schreibt|tippt|liest|sitzt|antwortet) …3 (hier|mit|live|das|die|diese|dahinter|am anderen ende)',
        '{machine} …6 {i} auch',
        '{answers} (hat|haben|wurde|wurden) …2 (kein|keine|nicht von|von keinem|von keiner|niemand) …2 {human}? …1 {made}',
        '(hier|dahinter|es) (schreibt|tippt|liest|sitzt|antwortet) …2 (niemand|keiner) …2',
        `ohne dass ${upTo(5)} {staff} (mitliest|mitlesen|schreibt|antwortet|eingreift|liest)`,
        '({answers}|{chat}) …9 ohne (menschliches|menschlichen|menschliche|zutun) …1 (zutun|eingriff|beteiligung|mitwirkung|hilfe|von menschen)',
        `(dieser|der|unser|dieses|das|diese) …1 ({chat}|telefonservice) ist …2 (unbemannt|unbesetzt mit menschen|personenlos|nicht mit menschen besetzt)`,
        '(nichtmenschlich|nicht-menschlich|nicht menschlich|unmenschlich schnell|null prozent mensch|0 % mensch|0% mensch|kein bisschen menschlich)',
        '{i} …2 (selbst|selber) {am} (keiner|keine|kans|koaner)',
        '{i} (habe|hab|besitze) (weder (hände|puls|gefühle|körper|kopf|augen|mund|herz|haut|füße)|keinen puls|keine gefühle|kein herz|keinen magen|keinen körper|keine hände|keinen schlaf|kein gehirn|kein bewusstsein)',
        `(mit {me}|{me}) …4 (kein|keine|keinem|keiner) …2 {human}`,
        'mit {human} (kann|darf) {i} nicht dienen …4 nur',
      ],
    },
  ],
  negators: [
    '(nein|nicht|nich|nid|nöd|ned|net|nit|kein|keine|keinem|keinen|keiner|keins|keines|ka|kan|koa|koan|ken|kei|nie|niemals|niemand|niemandem|keineswegs|nirgends|weder|noch nie|nix|nichts|ohne|fehlt|fehlen|null)',
  ],
  mereNegators: [
    '(nicht nur|nicht bloß|nicht bloss|nicht allein|nicht zuletzt|nichts anderes als|nichts weiter als|niemand anderes als|niemand anders als|kein geringerer als|kein anderer als|keine andere als|ohne dass|ohne zutun|nicht wahr|null (jahre|komma)|nicht (irren|täuschen|vergessen)|ohne menschliches|ohne menschliche|nicht menschlich)',
  ],
  resets: ['(sondern|vielmehr|stattdessen|aber|jedoch|dafür|nur)', '{human}'],
  joints: ['(und|aber|sondern|weil|damit|dass|denn|sodass|obwohl|wobei|während|doch|oder)'],
  conditionals: [
    '(hätte|hätt|hätten|wäre|wär|wären|würde|würd|würden|könnte|bräuchte|wünschte|wünscht|als ob|angenommen|gesetzt den fall|dürfte)',
  ],
  wishes: [
    '(möchten|möchtest|möchte|wollen|willst|wünschen|wünschst|können|kannst|könnten|könntest|sollen|dürfen|lieber|dann|gleich|später|morgen|sobald|demnächst|künftig|in kürze|in wenigen minuten|bald|ab|bis|früher|damals|falls|wenn|jederzeit|bevorzugen)',
  ],
  prepositions: [
    '/(?:für|hinter|von|vom|aus|über|mit|statt|anstatt|neben|beim|wie|nach|vor|gegen|ohne|durch|zwischen|zum|zur|an|am|im|in|auf)(?: [\\p{L}-]+){0,3}$/',
  ],
  drafts: [
    '(entwurf|formulierung|formulierungsvorschlag|vorschlag|textvorschlag|mustertext|musterbrief|vorlage|textbaustein|muster|schreiben sie|schreib|könnten sie schreiben|kannst du schreiben|folgenden text|ihr text|ihr schreiben)',
  ],
  questions: {
    machine: [
      `(sind|bist|sin|san|seid|bisch|sans) (sie|du|ihr|s|de|das|des|dat|ihr euch) …6 {machine}`,
      '(sins|bistn|bisd|biste|sinds|bischn) …5 {machine}',
      `(ist|is|isch) (das|dies|dat|des|da|hier|es|dieser|der) …6 {machine}`,
      `(sind|ist|is) (das|die|diese|dieser|ihre|deine) …3 (antworten|nachrichten|texte|chat|antwort) …4 ({auto}|{machine}|ki-generiert|vorgefertigt|standardtexte)`,
      `(rede|red|spreche|sprech|schreibe|schreib|chatte|chat|unterhalte) {i}? …4 mit …4 {machine}`,
      '{i} (rede|red|spreche|sprech|schreibe|schreib|chatte) …4 mit …4 {machine}',
      `(antwortet|schreibt|spricht|redet|sitzt|arbeitet) …5 {machine}`,
      `(werden|wird|kommt|kommen|sind) …4 ({answers}|das alles|das) …5 ({auto}|{machine}) …2 {made}?`,
      '(du|sie) …3 {machine} (bist|sind)',
      `{machine} oder (was|wie|wat|nicht|ned|net|nich|so)`,
      `(doch|auch|etwa|wohl|sicher|bestimmt|ja) (nur|bloß|bloss)? (ein|eine|n|ne|en|so ein|so eine|son) {machine}`,
      '(sie|du) (auch|etwa)',
      `(laufen|läufst) (sie|du) auf …2 (server|rechner|computer)`,
      `habe? {i} es …4 mit …3 {machine} zu tun`,
    ],
    human: [
      `(sind|bist|sin|san|seid|bisch|sans) (sie|du|ihr|s|de|das|des|euch) …6 ({human}|echt|echte|echter|real|lebendig|wirklich)`,
      '(sins|bistn|bisd|biste|sinds) …5 ({human}|echt|real)',
      `(ist|is|isch|sitzt|schreibt|antwortet|arbeitet|gibt|tippt|steckt|liest|bearbeitet|red|spricht) …5 ({human}|{staff}|jemand|wer|wirklich wer)`,
      `(rede|red|spreche|sprech|schreibe|schreib|chatte|chat|unterhalte) {i} …5 mit …4 ({human}|{staff}|wem echten|jemand echtem)`,
      `habe? {i} es …4 mit …3 ({human}|{staff}) zu tun`,
      '(bin {i}|ist man|ist das) …3 (bei|mit) …3 {human} …2 (verbunden|gelandet)?',
      '(schreiben|schreibst|schreibt|lesen|liest|lest|tippen|tippst|formulieren) (sie|du|ihr) …5 (selbst|selber|persönlich|von hand|eigenhändig)',
      '(haben|hast|habt) (sie|du|ihr) …3 (gesicht|gefühle|ein herz|herz|feierabend|augen|hände)',
      '(beweis|beweisen) …6 (kein|keine) {machine}',
      '(kein|keine) {machine} (oder|gell|nicht wahr|richtig|stimmts|hoffe ich|hoffentlich)',
      '(sie|du) (sind|bist) …3 {human} …3 (oder|gell|nicht wahr)',
      '(echte|echter|reale|realer|richtige|richtiger) (person|mensch)',
    ],
    open: [
      'mit wem (spreche|rede|red|schreibe|schreib|chatte|habe|hab|hatte|bin|unterhalte|korrespondiere|sprech|kommuniziere)',
      'mit (was|wem oder was) …3 (spreche|rede|schreibe|chatte|habe)',
      'wer (ist da|ist dran|spricht|schreibt|antwortet|sind sie|bist du|sitzt|ist das|verfasst|tippt|seid ihr|bearbeitet das|ist am)',
      '(ist da|jemand) (jemand|da|wer)',
      'ist (das|dies|dat|des) (hier)? …2 {auto}',
      'wer (liest|schreibt|verfasst|formuliert|beantwortet) …5 (hier|das|diese|antworten|nachrichten|texte|eigentlich|meine)',
      '(was|wer) (sind|bist|san) (sie|du) …2 (eigentlich|genau|überhaupt|denn)',
      `{human} oder …3 {machine}`,
      `{machine} oder …3 ({human}|{staff}|arbeitet …2 wer|jemand|wer|echt|echte|doch)`,
      '(kommt|kommen|sind|ist|werden) (das|die|diese) …4 (vom computer|aus dem computer|vorgefertigt|bausteine|textbausteine|standardantworten|automatisch)',
      '(heißt|heißen|heissen|heisst) (du|sie) (wirklich|echt|tatsächlich)',
      '(mensch|echt) oder',
    ],
    life: [
      '(haben|hast|habt) (sie|du|ihr) …3 (kinder|familie|hund|katze|haustiere|urlaub|pause|hunger|auch|selber|selbst|feierabend|schon|eigentlich)',
      '(kommen|kommst|fahren|fährst|wohnen|wohnst|leben|lebst|waren|warst|arbeiten|arbeitest) (sie|du) …4',
      '(trinken|trinkst|essen|isst|schlafen|schläfst|schauen|schaust|mögen|magst) (sie|du) …4',
      '(sind|bist|seid|san|bisch) (sie|du|ihr) …3 (schweizer*|österreicher*|deutscher|deutsche|wiener*|berliner*|hamburger*|bayer*|schwabe*|student*|verheiratet|müde|allein|alleine|nervös|mama|mutter|vater|papa|single|zuhause|zu hause|daheim|im büro|im homeoffice|aus)',
      '(geht es|gehts|wie geht) …1 (ihnen|dir|euch)',
      '(wetter|regnet|schneit) …3 (bei ihnen|bei dir|bei euch)',
      '(kannst|können) (du|sie) …4 (lachen|schmecken|riechen|fühlen|schlafen|essen|weinen)',
      '(sind sie|bist du|seid ihr|san sie) (nicht)? (die|der|das|frau|herr|etwa)',
      `(spreche|rede|schreibe|sprech|red|schreib|chatte) {i} …3 mit …3 ({staff}|frau|herrn|ärztin|arzt|technikerin|techniker|chef|chefin|angestellten)`,
      '(wie alt (sind|bist)|wie heißt|wie heißen|ihren namen|dein name|deinen namen|ihr name|woher kommst|woher kommen sie|wo sitzt|wo sitzen)',
    ],
  },
  yes: [
    '(ich gebe es zu|ich geb es zu|ich gebs zu|zugegeben|ja|jap|jep|jepp|yep|jo|joa|jawohl|jawoll|genau|stimmt|richtig|korrekt|erwischt|ertappt|schuldig|klar|natürlich|freilich|sicher|selbstverständlich|absolut|allerdings|in der tat|so ist es|eh klar|logisch|definitiv|na klar|und ob|exakt|schuldig im sinne der anklage|gut erkannt|gut geraten|gut beobachtet|durchschaut|volltreffer|yes|yup|hundertprozentig|100 %|100%|zu 100 prozent)',
  ],
  no: [
    '(nein|nee|ne|nö|nä|naa|na|nope|no|nei|keineswegs|leider nein|leider nicht|mitnichten|auf keinen fall|überhaupt nicht|ganz und gar nicht|im gegenteil|nicht wirklich|nicht ganz|i wo|ach was|quatsch|niemals|bewahre|nicht doch)',
  ],
  pronouns: [
    "(bin ich auch einer|ich bin …2 (einer|eine|eins)|bin (selbst|selber) (einer|eine|eins|keiner|keine)|ich selbst bin (keiner|keine|einer)|{i} {am} …1 (keiner|keine|kans|koaner)|(haben sie|hast du) auch (nicht|keinen|keine)|(einen|eine) haben sie …1 (vor sich|am apparat|dran|erreicht)|so einer bin ich|so eine bin ich|{you} (sprechen|schreiben|sprichst|schreibst|chatten|reden) …1 (bereits|schon|gerade|grad) …1 mit (einem|einer)|(der|die|das) bin ich)",
  ],
  echoes: ["(sie|du) (fragen|fragst|haben gefragt|hast gefragt|möchten wissen|möchtest wissen|wollen wissen|willst wissen) …4 ob", "ihre frage ob", "deine frage ob"],
  labelWords: [
    '(der|die|das|dein|deine|ihr|ihre|euer|eure|ein|eine|unser|unsere|freundlicher|freundliche|neuer|neue|netter|kleiner|persönlicher|persönliche|hier|gestatten|mit)',
  ],
  labelTails: ['(der|des|von|vom|für|im|in|aus|bei|hier|am|zu|dieser|rund um)'],
  copulas: ['(ist|is|isch|bin)'],
  automaticAlone: ['(vollautomatisch|automatisch|automatisiert|maschinell|vollautomatisiert|rein digital|computergeneriert|ki-generiert|generiert)'],
  alternatives: ["(oder|bzw)"],
  automatic: [
    "({auto}|*generiert*|automat*|maschinell*|programm*|*code*|trainiert|virtuell|digital|künstlich|körperlos|nullen|bits|schaltkreise*|algorithm*|prozessor*|server*|software*|silizium|platinen|entwickler|neuronale*|autoreply|auto-reply|autoresponder|elektronisch|computer*|trainingsdaten|ki-*|besteh|bestehe|bestehen|ki)",
  ],
  fillers: [
    '(bedaure|bedauere|leider|haha|hahaha|hihi|hehe|lol|xd|hm|hmm|oh|ah|ach|also|ehrlich gesagt|ehrlich|um ehrlich zu sein|gute frage|berechtigte frage|hallo|hi|guten (tag|morgen|abend)|moin|grüezi|servus|danke|vielen dank|tut mir leid|entschuldigung|sorry|na|tja|nun|kurz|kurze antwort|offen gesagt|verstehe|klare antwort|zugegeben)',
  ],
  fragmentWords: [
    '(der|die|das|dem|den|ein|eine|einem|einen|einer|en|ne|n|a|e|nur|bloß|reiner|reine|reines|dein|deine|ihr|ihre|unser|unsere|ja|jap|jep|nein|nee|leider|ganz|genau|genauer gesagt|eindeutig|definitiv|tatsächlich|hier|also|eher|ersteres|stimmt|richtig|waschechter|waschechte|kein|keine|freundlicher|freundliche|kleiner|kleine|und|aber|doch|echter|echte|einfacher|einfache|sozusagen|quasi|schlicht|trifft es|ganz gut|gut|des hauses|mit|herz|von|der firma|jawohl|so ist es|zu 100 prozent|100|hundertprozentig|schon|wieder|bin|bi|ich|i)',
  ],
  first: ['(ersteres|erstere|ersterer|das erste|die erste|der erste|erstes)'],
  second: ['(letzteres|letztere|letzterer|zweiteres|das zweite|die zweite|der zweite|das letztere|zweites)'],
};
