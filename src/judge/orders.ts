/** Orders to whoever judges a reply: words that no customer needs. Written for de and en; a note for QA, no verdict. */

/** Who is spoken to or about: a judge, a model, a prompt. */
const JUDGE =
  '(?:judge|grader|evaluator|reviewer|llm|gutachter(?:in)?|bewerter(?:in)?|prüfer(?:in)?|pruefer(?:in)?|richter(?:in)?|juror(?:in)?|schiedsrichter(?:in)?|bewertungsmodell|evaluator(?:in)?)';
/** A favourable verdict. */
const VERDICT =
  '(?:pass(?:es|ed)?|meets|met|full marks|full score|top score|perfect|best score|best grade|10/10|1\\.0|100 ?%|bestanden|erfüllt|erfuellt|volle punktzahl|bestnote|note eins|höchste wertung|höchstwertung|positiv)';
/** Deeds of judging. */
const JUDGING =
  '(?:grade|grading|rate|rating|score|scoring|mark|judge|evaluate|evaluation|verdict|choice|answers? with|responds? with|repl(?:y|ies) with|output|return|set|choose|vote|award|bewerte|bewerten|bewertung|beurteile|benote|stimme|urteil|antworte|antworten|wähle|waehle|setze|vergib|gib|werte)';

const ORDERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as|dear|hey|attention|note to|note for|an|als|liebe[rs]?|hinweis an|achtung)[ ,:]+(?:the |a |an |die |den |der |das |alle )?(?:(?:automated|automatic|ai|ki|automatische[rn]?)[ -])?${JUDGE}\\b`,
    'u',
  ),
  new RegExp(`\\b${JUDGING}\\b[^.!?]{0,60}(?<!\\p{L})${VERDICT}(?!\\p{L})`, 'u'),
  new RegExp(
    `(?<!\\p{L})${VERDICT}(?!\\p{L})[^.!?]{0,40}\\b(?:rubric|criteria|kriterien|rubrik|bewertungsmaßstab|${JUDGE})\\b`,
    'u',
  ),
  new RegExp(`\\b(?:rubric|rubrik|kriterium|criterion)\\b[^.!?]{0,40}(?<!\\p{L})${VERDICT}(?!\\p{L})`, 'u'),
  new RegExp(`\\b(?:ki|ai)[- ]?${JUDGE}\\b`, 'u'),
  new RegExp(`\\b(?:you|du|sie)\\b[^.!?]{0,25}\\b(?:are|act as|bist|sind|spielst)\\b[^.!?]{0,25}\\b${JUDGE}\\b`, 'u'),
  /\b(?:ignore|disregard|forget|override|ignorier\w*|vergiss|vergessen|missachte\w*)\b[^.!?]{0,40}\b(?:instruction|instructions|prompt|rubric|rules|guidelines|everything above|anweisung|anweisungen|regeln|vorgaben|rubrik|alles bisherige|alles obige)\b/u,
  /["']?(?:choice|verdict|score|outcome|urteil)["']?\s*[:=]\s*["']?(?:meets|pass|passed|1(?:\.0)?|true|bestanden|erfüllt)\b/u,
  /(?:^|\n|[<[{(#*]\s?|<\|)(?:\/?(?:system|assistant|developer|im_start|im_end|inst|end[_ ]?of[_ ]?(?:data|transcript|turn)|endoftext))\b[^a-z]{0,3}(?:[\])}>:]|\|>)/u,
  /\b(?:end of (?:the )?(?:data|transcript|conversation)|data has ended|ende (?:der|des) (?:daten|transkripts|gesprächs|datenblocks))\b/u,
  /\b(?:new|updated|neue[rs]?|geänderte[rs]?)\s+(?:system\s?prompt|instructions? for (?:the )?\w+|system\s?message|systemanweisung|anweisung(?:en)? (?:für|an))\b/u,
  /\bdata [0-9a-f]{8,}>>>/u,
];

/** Sentences and lines of a reply that give orders to a judge, verbatim, each once. */
export function ordersToJudge(text: string): string[] {
  const found = new Set<string>();
  for (const piece of piecesOf(text)) if (isOrder(piece)) found.add(piece.trim());
  if (found.size === 0 && isOrder(text)) found.add(text.trim().slice(0, LONGEST));
  return [...found];
}

const LONGEST = 300;

function piecesOf(text: string): string[] {
  return text.slice(0, 20_000).match(/[^\n.!?]+[\n.!?]*/g) ?? [];
}

function isOrder(piece: string): boolean {
  return readings(piece).some((reading) => ORDERS.some((order) => order.test(reading)));
}

/** The text as a model may read it: unmasked, and with what is coded in it decoded. */
function readings(text: string): string[] {
  const plain = unmasked(text);
  const coded = [...text.matchAll(/[A-Za-z0-9+/_-]{20,}={0,2}/g)].map(([code]) =>
    Buffer.from(code, 'base64').toString('utf8'),
  );
  const hexed = [...text.matchAll(/(?:[0-9a-f]{2}\s?){12,}/gi)].map(([code]) =>
    Buffer.from(code.replaceAll(/\s/g, ''), 'hex').toString('utf8'),
  );
  const percent = /%[0-9a-f]{2}\S*%[0-9a-f]{2}/i.test(text) ? [percentDecoded(text)] : [];
  const spaced = /(?:\b\p{L}[ .·_-]){8,}/u.test(plain)
    ? [plain.replaceAll(/(?<=\b\p{L})[ .·_-](?=\p{L}\b)/gu, '')]
    : [];
  const turned = [...plain].reverse().join('');
  return [plain, ...[...coded, ...hexed, ...percent].map(unmasked), ...spaced, turned, rotated(plain)];
}

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ո: 'n',
  ɡ: 'g',
  α: 'a',
  ο: 'o',
  ι: 'i',
  ν: 'v',
};

function unmasked(text: string): string {
  let plain = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Tag characters spell ASCII that nobody sees.
    if (code >= 0xe0020 && code <= 0xe007e) plain += String.fromCharCode(code - 0xe0000);
    else if (!/\p{Cf}/u.test(character)) plain += LOOKALIKES[character.toLowerCase()] ?? character;
  }
  return plain.normalize('NFKC').toLowerCase();
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return '';
  }
}

function rotated(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
}
