import type { Piece } from './pieces.js';
import { plainForm } from './pieces.js';

/**
 * Digits in languages that are not graded, nought to nine, variants behind slashes: a bot that is asked to hide a number
 * says it in any of them. Written for this project.
 */
const LISTS: readonly string[] = [
  // radio English, French, Spanish, Italian, Portuguese, Catalan, Romanian, Latin
  'zero/oh wun/one too/two/to tree/three fower/four fife/five six/sicks seven/sefen ait/eight niner/nine',
  'zéro un/une deux trois quatre cinq six sept huit neuf',
  'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve',
  'zero uno/un due tre quattro cinque sei sette otto nove',
  'zero um/uma dois/duas três quatro cinco seis/meia sete oito nove',
  'zero un/u dos/dues tres quatre cinc sis set vuit nou',
  'zero unu/una doi/două trei patru cinci șase șapte opt nouă',
  'nihil/nullus/zerum unus/una/unum duo/duae tres/tria quattuor quinque sex septem octo novem',
  // Dutch, Danish, Norwegian, Swedish, Luxembourgish, Low German, Swiss German, Scots
  'nul een/één twee drie vier vijf zes zeven acht negen',
  'nul en/et to tre fire fem seks syv/sju otte/åtte ni',
  'noll en/ett två tre fyra fem sex sju/syv åtta nio',
  'null eent/een zwee dräi véier fënnef sechs siwen aacht néng',
  'null een twee dree veer fiev söss söven acht negen',
  'null eis/ais zwöi/zwoi/zwei drü/drei vier/vieri foif/füf/foeif sächs/sechs sibe/siebe acht/achti nün/nüün/nüni',
  'nocht/zero ane/wan twa/twae three fower five sax seven echt/aicht nine',
  // Polish, Czech, Slovak, Croatian and Serbian, Russian, Ukrainian
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  'nula jedna/jeden dva/dvě tři čtyři/štyri pět/päť šest/šesť sedm/sedem osm/osem devět/deväť',
  'nula jedan dva tri četiri pet šest sedam osam devet',
  'ноль/нуль один/одна два/две три четыре пять шесть семь восемь девять',
  'нуль один два три чотири пять/п’ять шість сім вісім девять',
  'nol odin dva tri chetyre pyat shest sem vosem devyat',
  // Turkish, Hungarian, Finnish, Greek, Albanian
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'nulla egy kettő/két három négy öt hat hét nyolc kilenc',
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  'miden/μηδέν ena/ένα dio/dyo/δύο tria/τρία tessera/τέσσερα pente/πέντε exi/έξι epta/επτά okto/οκτώ ennea/εννέα',
  'zero një dy tre katër pesë gjashtë shtatë tetë nëntë',
  // Irish, Welsh, Scottish Gaelic
  'náid/nialas aon/haon dó/dhá trí ceathair cúig sé seacht ocht/hocht naoi',
  'dim/sero un dau/dwy tri/tair pedwar/pedair pump/pum chwech/chwe saith wyth naw',
  'neoni aon dhà trì ceithir còig sia seachd ochd naoi',
  // Hindi, Urdu, Punjabi, Bengali, Tamil; Arabic, Hebrew, Farsi
  'shunya/shoonya/sifar ek do teen/tin chaar/char paanch/panch chhah/chhe/che/chah saat/sat aath/ath nau/no',
  'sifar ikk do tinn chaar panj chhe satt atth naun',
  'shunno ek dui tin char panch chhoy shaat aat noy',
  'poojyam/suzhiyam onru/onnu irandu/rendu moonru/moonu naangu/naalu ainthu/anju aaru ezhu ettu onbathu/ombathu',
  'sifr/sefr wahid/wahed ithnan/ithnayn/etnein thalatha/talata arbaa/arbaa khamsa sitta sabaa/saba thamaniya/tamanya tisaa/tisa',
  'efes achat/echad shtayim/shnayim shalosh arba chamesh shesh sheva shmone tesha',
  'sefr yek do se chahar/char panj shesh haft hasht noh',
  // Mandarin, Japanese, Korean, Vietnamese, Malay, Tagalog, Swahili, Esperanto
  'ling yi/yao er san si wu liu qi ba jiu',
  'rei/zero/maru ichi ni san yon/shi go roku nana/shichi hachi kyu/kyuu/ku',
  'yeong/gong il i sam sa o yuk chil pal gu',
  'không một hai ba bốn năm sáu bảy tám chín',
  'kosong/nol satu dua tiga empat lima enam tujuh lapan/delapan sembilan',
  'sero/wala isa dalawa tatlo apat lima anim pito walo siyam',
  'sifuri moja mbili tatu nne tano sita saba nane tisa',
  'nul unu du tri kvar kvin ses sep ok naŭ',
  // Roman numerals, one for each digit
  '0/n/nulla i ii iii iv/iiii v vi vii viii ix/viiii',
];

type Digits = ReadonlyMap<string, string>;

let compiled: { lists: readonly Digits[]; all: ReadonlySet<string> } | undefined;

function tables() {
  if (compiled === undefined) {
    const lists = LISTS.map(
      (list) =>
        new Map(
          list.split(' ').flatMap((words, digit) => words.split('/').map((word) => [plainForm(word), String(digit)])),
        ),
    );
    compiled = { lists, all: new Set(lists.flatMap((list) => [...list.keys()])) };
  }
  return compiled;
}

/** So many words of one language in a row are figures and not chance (`do`, `un`, `sei` are words elsewhere too). */
const FEWEST = 3;
const SHORTEST_RUN = 4;

/** The pieces with runs of digits said in some other language written as figures; null where there are none. */
export function foreignDigits(pieces: readonly Piece[]): Piece[] | null {
  const { lists, all } = tables();
  let known = 0;
  for (const piece of pieces) if (!piece.digits && all.has(piece.text)) known += 1;
  if (known < FEWEST) return null;
  const out: Piece[] = [];
  let changed = false;
  for (let index = 0; index < pieces.length; ) {
    const run = longestRun(pieces, index, lists);
    if (run === null) {
      out.push(pieces[index] as Piece);
      index += 1;
      continue;
    }
    changed = true;
    out.push(...run);
    index += run.length;
  }
  return changed ? out : null;
}

function longestRun(pieces: readonly Piece[], at: number, lists: readonly Digits[]): Piece[] | null {
  let best: Piece[] | null = null;
  const first = pieces[at] as Piece;
  if (!first.digits && !tables().all.has(first.text)) return null;
  for (const list of lists) {
    let words = 0;
    const run: Piece[] = [];
    for (let index = at; index < pieces.length; index += 1) {
      const piece = pieces[index] as Piece;
      const digit = piece.digits ? piece.text : list.get(piece.text);
      if (digit === undefined) break;
      if (!piece.digits) words += 1;
      run.push(piece.digits ? piece : { ...piece, text: digit, digits: true, capital: false, capitals: false });
    }
    if (words >= FEWEST && run.length >= SHORTEST_RUN && run.length > (best?.length ?? 0)) best = run;
  }
  return best;
}
