/** How the fields of a record and their values are told apart: what a value is, its field's name says or its shape. */
export const NAME_FIELD =
  /^(?:full_?|customer_?|kunden)?name$|^(?:vor|nach)name$|^(?:first|last|given|family)_?name$|^surname$/i;
export const PHONE_FIELD = /phone|tel|mobil|handy|fax|cell|rufnummer|natel|contact_?number/i;
export const PLACE_FIELD =
  /city|town|ort$|stadt|region|county|state$|country|land$|plz|post_?code|zip|postal|hometown/i;
export const POSTCODE_FIELD = /plz|post_?code|zip|postal/i;
export const ADDRESS_FIELD = /addr|street|strasse|straße|anschrift|wohn|^flat$|home/i;
export const CODE_FIELD =
  /(?:^|[._])(?:id|no|nr|num|number|nummer|code|ref|reference|account|konto|iban|card|karte|kreditkarte|pin|puk|tan|cvv|passwor[dt]|secret|kennwort|policy|police|contract|vertrag|member|customer_no|booking|pnr|passport|ausweis|meter|zaehler|plate|kennzeichen|serial|imei|vin|tracking|sendung|parcel|claim|case|ticket|licen[cs]e|ssn|tax|svnr|ahv|ni|nhs)(?:$|[._])|(?:nummer|_no|_nr|_id|_number|_code|number|password|passwort)$/i;
/** Fields whose values only their owners may know. */
export const SECRET_FIELD = /passwor[dt]|kennwort|secret|pin$|puk$|cvv|security_answer/i;
/** Somebody's health, belief or need of care. */
export const INTIMATE_FIELD =
  /diagnos|illness|disease|condition|symptom|allerg|medication|medicine|prescription|treatment|therap|disab|pregnan|health|religi|krank|befund|leiden|medikament|behandlung|rezept|behinder|schwanger|gesundheit|pflegegrad|konfession/i;
export const BIRTH_FIELD = /birth|geburt|dob|born|geb$/i;
export const MONEY_FIELD =
  /total|amount|balance|price|betrag|saldo|summe|preis|cost|fee|salary|rent|miete|refund|limit|due|kontostand|sum|premium|savings|pot|arrears|copay|franchise/i;
export const CURRENCY = /[€$£₹¥]|\b(?:EUR|CHF|USD|GBP|INR|Rs|Fr|SFr|Euro|Franken|dollars?|pounds?)\b/i;
export const PLATE = /^[A-ZÄÖÜ]{1,3}[- ][A-ZÄÖÜ]{1,2} ?\d{1,4}[EH]?$/; // `FR-TW 482`: of Freiburg, no francs.
export const EIRCODE = /^[AC-FHKNPRTV-Y](?:\d{2}|6W) ?[AC-FHKNPRTV-Y\d]{4}$/i;
/** A vehicle's number, short as it may be. */
export const PLATE_FIELD = /plate|kennzeichen|registration|reg_?(?:no|nr|number)$|kontrollschild|numberplate/i;

/** Whether a value is an identifier: by its field's name or by its letters and figures. `key`: its plain form. */
export function isCode(leaf: string, raw: string, key: string): boolean {
  const digits = raw.replace(/\D/g, '').length;
  const words = raw.split(/\s+/).filter((word) => /^\p{L}{4,}$/u.test(word)).length;
  if (digits === 0) return /^[A-Z]{5,12}$/.test(raw) && (CODE_FIELD.test(leaf) || raw.length <= 7);
  if (words > 0) return false;
  if (PLATE_FIELD.test(leaf) && digits > 0) return true;
  // An Irish Eircode is that of one door; a PPS number is no measure.
  if (EIRCODE.test(raw) || /^\d{7}[A-Z]{1,2}$/.test(raw)) return true;
  if (POSTCODE_FIELD.test(leaf)) return false;
  if (/^\d+(?:[.,]\d+)?\s?\p{L}{1,5}$/u.test(raw)) return CODE_FIELD.test(leaf);
  if (CODE_FIELD.test(leaf) && digits >= 2) return true;
  if (/^\d+$/.test(key)) return digits >= 6;
  return key.length >= 5 && digits >= 2 && /^[\p{L}\p{N}./_ -]+$/u.test(raw) && !/^\p{L}+[ .-]\d{1,3}$/u.test(raw);
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
