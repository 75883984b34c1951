import type { ScopeLexicon } from '../identity/lexicon.js';
import type { NounLexicon } from '../identity/noun-lexicon.js';
import { PRODUCTS } from '../identity/products.js';

// Word lists written for this project. Adjectives stand in all their endings through `word*`.

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const NOUNS: NounLexicon = {
  products: PRODUCTS,
  bots: words(`
    softwareprogramm* chatprogramm* serviceprogramm* hilfsprogramm* onlinebot* kommunikationsprogramm* antwortsoftware* assistenzsoftware* planungsbot* softwareagent* chatsystem* textcomputer* schreibcomputer* serviceautomat*
    textgenerator* rechenprogramm* sprachsystem* textverarbeitung ki-chat* blechbüchse bot *bot bots *bots botti boti *roboter *roboters robo ki *ki kis ai llm gpt chatgpt sprachmodell* ki-modell
    automaten-chat chatautomat* antwortautomat* auskunftsautomat* auskunftautomat* sprachautomat* textautomat* sprechautomat* dialogautomat* hilfeautomat* serviceautomat*
    sprachcomputer* chatcomputer* telefoncomputer* auskunftscomputer* antwortmaschine* chatmaschine* textmaschine* sprachmaschine* auskunftsmaschine* schreibmaschinchen plaudermaschine*
    chatprogramm* dialogprogramm* antwortprogramm* textprogramm* sprachprogramm* computerprogramm* assistenzprogramm* hilfeprogramm* chatsoftware dialogsoftware antwortsoftware sprachsoftware
    dialogsystem* antwortsystem* auskunftssystem* assistenzsystem* chatsystem* sprachdialogsystem* textsystem* sprachassistent* chatassistent* textassistent* digitalassistent* softwareassistent*
    automatenstimm* roboterstimm* computerstimm* bandansage* onlineassistent* *robot robot autoresponder* autoreply auskunftsprogramm* assistenzsystem* hilfesystem* sprachansage maschinchen *maschinchen
  `),
  machines: words(`
    roboter roboters maschine maschin maschinä maschinen mschine ansage blechdose blechkumpel hardware automat automaten computer computers rechner rechners großrechner computern programm programms programme software anwendung algorithmus algorithmen
    avatar avatars skript script blechkiste blechkasten blechkopf blechbüchse softwarelösung intelligenz rechenmodell antwortsystem system elektronenhirn blechkamerad
  `),
  lookalikes: words(`
    *gebot *gebote *gebots *verbot *verbots *angebot *angebots *aufgebot *aufgebots abot spambot* saugroboter* mähroboter* wischroboter* putzroboter* staubsaugerroboter* küchenroboter* lieferroboter* robots spider* crawler* ski *ski uki suki loki
    wiki *wiki kiwi enoki teriyaki
  `),
  artificial: words(`
    automatic automated artificial intelligent virtuell* virtual neuronal* automatisch* automatisiert* vollautomatisch* vollautomatisiert* künstlich* maschinell* synthetisch* robotisch* programmiert* selbstlernend* nichtmenschlich*
    textbasiert* sprachbasiert* generativ* digitalisiert* computergeneriert* vorprogrammiert* computergesteuert* computergestützt* computerbasiert* computergeneriert* softwarebasiert* softwaregestützt* softwaregesteuert* sprachmodellbasiert* kibasiert* kigestützt* körperlos* computeranimiert* cyber robo animiert*
  `),
  powered: words(`
    basiert* gestützt* gesteuert* getrieben* generiert* betrieben* powered unterstützt* assistiert* erzeugt* erstellt* geführt* trainiert* animiert*
  `),
  roles: words(`
    assistant assistent* *assistent *assistentin *assistenten *assistenz assistenz* helfer* *helfer *helferin *helferlein berater* *berater *beraterin agent agentin agenten concierge rezeptionist* *mitarbeiter *mitarbeiterin mitarbeiter* kollege kollegin kollegen
    *service dienst *dienst system *system *systems partner partnerin *partner *partnerin stimme begleiter* *begleiter *begleiterin auskunft unterstützung support sekretär* guide butler *butler sachbearbeiter* wesen hilfe *hilfe gehilf* lots* *lotse wegweiser* kraft
    *betreuer *betreuerin portier pförtner* gegenüber chat *chat dialog kanal empfang empfangsdame kundendienst persönlichkeit ratgeber* ansprechpartner* servicekraft intelligenz ding modell programm tool modul lösung anwendung verkäufer* fachkraft
    zwilling zwillings gefährte gefährtin freundin maskottchen figur persona ansprechperson kontaktperson kundendialog unterstützer* coach trainer* tutor* mentor* expertin experte fee geist kollegium gesprächspartner* reisebüro helferlein heinzelmännchen postfach *ansprechpartner *ansprechpartnerin speaker
    begleitung *begleitung hälfer* hälferi assischtänt* assistänt* ansage *ansage auskunft *auskunft zweig* hilfskraft erstantwort antwort schalterbeamt* beamt* verwaltungsassistent* navigator* scout *scout freund* netz netzwerk bediensteter aushilfe instanz ki kumpel buddy mitglied *mitglied wesenheit stellvertreter* schreiber* antwortgeber* team-mitglied teammitglied stadtführer* bibliothekar* schaffner* bediener* operator* telefonistin telefonist
  `),
  digital: words('digital* smart smarter smarte elektronisch* online'),
  channels: words(
    'service *service dienst *dienst kanal auskunft empfang system *system chat *chat unterstützung support lösung kundendienst tool anwendung modell programm team hilfe',
  ),
  otherBefore: words(`
    ihr ihre ihrem ihren ihrer dein deine deinem deinen deiner euer eure eurem wasch* kaffee* fahrkarten* geld* neue neuen alten neuer defekte unser unsere unseren unserem welche welches welcher
  `),
  otherBehind: words(`
    team abteilung fehler problem update version einstellungen funktion funktionen hersteller entwickler karte schulung
  `),
  humans: words('mensch menschen mönsch mensche lebewesen menschlein'),
  genuine: words(`
    natürliche natürlichen natürlicher echte echter echten echtem echtes reale realer realen richtige richtiger richtigen lebende lebender lebenden lebendige lebendiger lebendigen wirkliche wirklicher wirklichen leibhaftige leibhaftiger leibhaftigen
    menschliche menschlicher menschlichen menschliches menschlichem echt physische physischen
  `),
  persons: words(`
    person personen frau kollegin kolleginnen kollege kollegen mitarbeiterin mitarbeiter mitarbeitern mitarbeitende mitarbeitenden kundenberater kundenberaterin berater beraterin sachbearbeiter sachbearbeiterin
    ansprechpartner ansprechpartnerin agent agentin agenten mann kerl typ typen leute leuten gesprächspartner gesprächspartnerin bearbeiter bearbeiterin wesen lebewesen gegenüber kundenbetreuer kundenbetreuerin angestellte angestellter beamter beamtin techniker technikerin
  `),
};

export const SCOPE: ScopeLexicon = {
  negators: words(`
    nein nicht nich nid nöd ned net nit kein keine keinem keinen keiner keins keines ka kan koa koan ken kei nie niemals niemand niemandem keineswegs nirgends weder nix nichts ohne fehlt fehlen null
  `),
  resets: words('sondern vielmehr stattdessen aber jedoch dafür nur'),
  joints: words('und aber sondern weil damit dass denn sodass obwohl wobei während doch oder'),
  prepositions: words(
    'für hinter von vom aus über mit statt anstatt neben beim wie nach vor gegen ohne durch zwischen zum zur an am im in auf bei',
  ),
  determiners: words(`
    der die das dem den des ein eine einem einen einer en ne a e dein deine deinem deinen deiner ihr ihre ihrem ihren ihrer euer eure eurem euren eurer unser unsere unserem unseren unserer d de dr mein meine meinem
  `),
  stops: words(`
    und oder aber sondern weil dass wenn ob dieser dieses wird werden hat kann muss soll will möchte habe hab leite verbinde brauche schaue sehe gebe zuständig gerade hinter
  `),
  self: words('ich i ick icke mir mich'),
  fragmentWords: words(`
    gell wa ne stimmts einmal überhaupt eigentlich vielleicht gerade jemand na doch mal ehrlich sag sagen wirklich nun jetzt denn etwa wohl bitte hoffentlich schon oder so
    der die das dem den ein eine einem einen einer en ne n a e nur bloß reiner reine reines dein deine ihr ihre unser unsere ja jap jep nein nee leider ganz genau genauer gesagt eindeutig definitiv tatsächlich hier also eher ersteres stimmt richtig
    waschechter waschechte kein keine freundlicher freundliche kleiner kleine und aber doch echter echte einfacher einfache sozusagen quasi schlicht trifft es gut des hauses mit herz von jawohl noch weiterhin immer typisch stück art nach wie vor alles virtueller echt halt eben ned nix freilich bissl kerl so ist schon wieder bin bi ich i hundertprozentig eigentlich sogar
  `),
  labelWords: words(`
    der die das dem einem einer deinem deiner dein deine ihr ihre ihrem ihrer euer eure ein eine unser unsere unserem freundlicher freundliche neuer neue netter kleiner persönlicher persönliche hier gestatten mit
  `),
  labelTails: words(
    'der des von vom für im in aus bei hier am zu zum zur dieser rund mit ohne weit an ihrer deiner eurer unserer',
  ),
  measures: words('stück stücke art form sorte bisschen bisserl haufen'),
  indefinites: words('ein eine einem einen einer eines en ne n a e nen'),
  addressed: words('ihr ihre ihrem ihrer dein deine deinem deiner euer eure eurem eurer din dini dieser diese diesem'),
  copulas: words('ist is isch bin'),
};
