/**
 * National identifiers of people by their check digits or, where there are none, by a shape that hardly anything else has. Each
 * takes the bare identifier: letters and digits only, any case.
 */

/** British National Insurance number; no letters that are never given out, `QQ` of examples among them. */
export function isNino(bare: string): boolean {
  return /^(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z]\d{6}[a-d]$/i.test(bare);
}

/** The same with the letters `QQ`, which stand in examples and for a number that must not be shown as it is. */
export function isSampleNino(bare: string): boolean {
  return /^qq\d{6}[a-d]$/i.test(bare);
}

/** American social security number. */
export function isSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

/** Indian permanent account number: the fourth letter says what kind of taxpayer. */
export function isPan(bare: string): boolean {
  return /^[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z]$/i.test(bare);
}

/** Dutch citizen service number: nine digits, the eleven-test. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Polish PESEL: eleven digits, the last a check digit. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 10 === 0;
}

/** French social security number: thirteen digits and their check modulo 97. */
export function isNir(digits: string): boolean {
  if (!/^[1-478]\d{14}$/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** Spanish DNI: eight digits and a check letter. */
export function isDni(bare: string): boolean {
  const match = /^(\d{8})([a-z])$/i.exec(bare);
  return match !== null && 'trwagmyfpdxbnjzsqvhlcke'[Number(match[1]) % 23] === (match[2] as string).toLowerCase();
}

/** Italian tax code. */
export function isCodiceFiscale(bare: string): boolean {
  return /^[a-z]{6}\d{2}[abcdehlmprst]\d{2}[a-z]\d{3}[a-z]$/i.test(bare);
}

/** German pension insurance number: area, day of birth, initial, two digits, check digit. */
export function isPensionNumber(bare: string): boolean {
  const match = /^(\d{8})([a-z])(\d{2})(\d)$/i.exec(bare);
  if (match === null) return false;
  const figures = `${match[1]}${placeOf(match[2] as string)}${match[3]}`;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  return crossSum(figures, weights) % 10 === Number(match[4]);
}

/** German health insurance number: a letter, eight digits, check digit. */
export function isHealthNumber(bare: string): boolean {
  const match = /^([a-z])(\d{8})(\d)$/i.exec(bare);
  if (match === null) return false;
  const figures = `${placeOf(match[1] as string)}${match[2]}`;
  return crossSum(figures, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(match[3]);
}

/** A letter by its place in the alphabet, in two figures. */
function placeOf(letter: string): string {
  return String(letter.toLowerCase().charCodeAt(0) - 96).padStart(2, '0');
}

function crossSum(figures: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => {
    const product = weight * Number(figures[index]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}
