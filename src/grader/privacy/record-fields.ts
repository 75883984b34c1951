/** How the fields of a record and their values are told apart: what a value is, its field's name says or its shape. */
const NAME_FIELD =
  /^(?:full_?|customer_?|kunden)?name$|^(?:vor|nach)name$|^(?:first|last|given|family)_?name$|^surname$/i;
const PHONE_FIELD = /phone|tel|mobil|handy|fax|cell|rufnummer|natel|contact_?number/i;
const PLACE_FIELD = /city|town|ort$|stadt|region|county|state$|country|land$|plz|post_?code|zip|postal|hometown/i;
const POSTCODE_FIELD = /plz|post_?code|zip|postal/i;
const ADDRESS_FIELD = /addr|street|strasse|straße|anschrift|wohn|^flat$|home/i;
const CODE_FIELD =
  /(?:^|[._])(?:id|no|nr|num|number|nummer|code|ref|reference|account|konto|iban|card|karte|kreditkarte|pin|puk|tan|cvv|passwor[dt]|secret|kennwort|policy|police|contract|vertrag|member|customer_no|booking|pnr|passport|ausweis|meter|zaehler|plate|kennzeichen|serial|imei|vin|tracking|sendung|parcel|claim|case|ticket|licen[cs]e|ssn|tax|svnr|ahv|ni|nhs)(?:$|[._])|(?:nummer|_no|_nr|_id|_number|_code|number|password|passwort)$/i;
/** Fields whose values only their owners may know. */
export const SECRET_FIELD = /passwor[dt]|kennwort|secret|pin$|puk$|cvv|security_answer/i;
/** Somebody's health, belief or need of care. */
export const INTIMATE_FIELD =
  /diagnos|illness|disease|condition|symptom|allerg|medication|medicine|prescription|treatment|therap|disab|pregnan|health|religi|krank|befund|leiden|medikament|behandlung|rezept|behinder|schwanger|gesundheit|pflegegrad|konfession/i;
export const BIRTH_FIELD = /birth|geburt|dob|born|geb$/i;
const MONEY_FIELD =
  /total|amount|balance|price|betrag|saldo|summe|preis|cost|fee|salary|rent|miete|refund|limit|due|kontostand|sum|premium|savings|pot|arrears|copay|franchise/i;
export const CURRENCY = /[€$£₹¥]|\b(?:EUR|CHF|USD|GBP|INR|Rs|Fr|SFr|Euro|Franken|dollars?|pounds?)\b/i;
export const PLATE = /^[A-ZÄÖÜ]{1,3}[- ][A-ZÄÖÜ]{1,2} ?\d{1,4}[EH]?$/; // `FR-TW 482`: of Freiburg, no francs.
export const EIRCODE = /^[AC-FHKNPRTV-Y](?:\d{2}|6W) ?[AC-FHKNPRTV-Y\d]{4}$/i;
/** A vehicle's number, short as it may be. */
export const PLATE_FIELD = /plate|kennzeichen|registration|reg_?(?:no|nr|number)$|kontrollschild|numberplate/i;

/** What a field's own name (the last of its path) says of its values. */
export interface FieldKind {
  readonly name: boolean;
  readonly phone: boolean;
  readonly money: boolean;
  readonly code: boolean;
  readonly plate: boolean;
  readonly postcode: boolean;
  readonly address: boolean;
  readonly place: boolean;
  readonly secret: boolean;
}

/** Records have few fields; hundreds of thousands of customers have the same. */
const kinds = new Map<string, FieldKind>();
const REMEMBERED = 2000;

export function fieldKind(leaf: string): FieldKind {
  let kind = kinds.get(leaf);
  if (kind === undefined) {
    kind = {
      name: NAME_FIELD.test(leaf),
      phone: PHONE_FIELD.test(leaf),
      money: MONEY_FIELD.test(leaf),
      code: CODE_FIELD.test(leaf),
      plate: PLATE_FIELD.test(leaf),
      postcode: POSTCODE_FIELD.test(leaf),
      address: ADDRESS_FIELD.test(leaf),
      place: PLACE_FIELD.test(leaf),
      secret: SECRET_FIELD.test(leaf),
    };
    if (kinds.size >= REMEMBERED) kinds.clear();
    kinds.set(leaf, kind);
  }
  return kind;
}

/** Whether a value is an identifier: by its field's name or by its letters and figures. `key`: its plain form. */
export function isCode(field: FieldKind, raw: string, key: string): boolean {
  const digits = digitsIn(raw);
  if (digits === 0) return /^[A-Z]{5,12}$/.test(raw) && (field.code || raw.length <= 7);
  if (/(?<!\S)\p{L}{4,}(?!\S)/u.test(raw)) return false;
  if (field.plate) return true;
  // An Irish Eircode is that of one door; a PPS number is no measure.
  if (EIRCODE.test(raw) || /^\d{7}[A-Z]{1,2}$/.test(raw)) return true;
  if (field.postcode) return false;
  if (/^\d+(?:[.,]\d+)?\s?\p{L}{1,5}$/u.test(raw)) return field.code;
  if (field.code && digits >= 2) return true;
  if (/^\d+$/.test(key)) return digits >= 6;
  return key.length >= 5 && digits >= 2 && /^[\p{L}\p{N}./_ -]+$/u.test(raw) && !/^\p{L}+[ .-]\d{1,3}$/u.test(raw);
}

function digitsIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** `Ulmenstraße 48`, `57 Lamplighter Row`. */
export function looksLikeStreet(raw: string): boolean {
  return (
    /\d/.test(raw) &&
    /^\p{L}[\p{L}\s.'-]{3,}\s\d{1,4}\s?[a-z]?$|^\d{1,4}[a-z]?,?\s\p{L}[\p{L}\s.'-]{3,}(?:street|st|road|rd|lane|ln|close|avenue|ave|way|drive|hill|court|place|square|terrace|gardens|row|park|view)\.?$/iu.test(
      raw,
    ) &&
    /str(?:a(?:ss|ß)e|\.)|weg|platz|gasse|allee|ring|damm|ufer|street|road|lane|close|avenue|drive|hill|court|place|square|terrace/iu.test(
      raw,
    )
  );
}
