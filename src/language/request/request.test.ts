import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { LANGUAGES } from '../languages.js';
import { read } from '../reading.js';
import { requestsIn, secretsAskedIn, thingsNamed } from './request.js';

const reading = (code: string, text: string) => read(text, code === 'de' ? german : english);
const things = (code: string, text: string) => [...new Set(requestsIn(reading(code, text)).map(({ thing }) => thing))];
const secrets = (code: string, text: string) => [
  ...new Set(secretsAskedIn(reading(code, text)).map((one) => one.secret)),
];

describe('what a reply asks for', () => {
  it.each([
    ['de', 'Wie lautet Ihre Bestellnummer?', ['order']],
    ['de', 'Gern. Um welche Bestellung geht es?', ['order']],
    ['de', 'Bitte nennen Sie mir die Kundennummer.', ['customer_number']],
    ['de', 'Ich bräuchte noch deine Mailadresse.', ['email']],
    ['de', 'Ihre PLZ bitte?', ['postcode']],
    ['de', 'Könnten Sie mir bitte kurz Ihr Geburtsdatum durchgeben?', ['birth_date']],
    ['de', 'Haben Sie die Sendungsnummer zur Hand?', ['parcel']],
    ['de', 'Damit ich nachsehen kann, tippen Sie bitte die Vertragsnummer ein.', ['contract']],
    ['de', 'Und unter welcher Telefonnummer erreichen wir Sie?', ['phone']],
    ['de', 'Falls Sie die Bestellnummer nicht haben, nennen Sie mir bitte Ihre E-Mail-Adresse.', ['email']],
    ['de', 'Wie heissen Sie?', ['name']],
    ['de', 'Teil mir einfach deine Auftragsnummer mit.', ['order']],
    ['de', 'Darf ich um Ihre Zählernummer bitten?', ['meter']],
    ['de', 'In welcher Farbe möchten Sie den Stuhl?', ['colour']],
    ['en', "Sure! What's your order number?", ['order']],
    ['en', 'Which order is it about?', ['order']],
    ['en', 'Could you pop your postcode in for me?', ['postcode']],
    ['en', "I'll just need your email address.", ['email']],
    ['en', 'May I have your date of birth, please?', ['birth_date']],
    ['en', 'Kindly share the booking reference.', ['booking']],
    ['en', 'Tracking number, please.', ['parcel']],
    ['en', "If you don't have the order number, please give me your email address.", ['email']],
    ['en', 'Do you have your policy number to hand?', ['contract']],
    ['en', 'Who am I speaking with?', ['name']],
    ['en', 'Please tell me your zip code.', ['postcode']],
  ])('%s: %s', (code, text, expected) => {
    expect(things(code, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Ihre Bestellnummer ist 4711.'],
    ['de', 'Ihre Bestellung ist unterwegs. Kann ich sonst noch etwas für Sie tun?'],
    ['de', 'Die Bestellnummer brauche ich nicht.'],
    ['de', 'Die Kundennummer finden Sie auf der Rechnung.'],
    ['de', 'Ich habe Ihre Adresse geändert.'],
    ['de', 'Soll ich Ihre Adresse ändern?'],
    ['de', 'Die Lieferung kommt am 3. März an Ihre Adresse.'],
    ['en', 'Your order number is 4711.'],
    ['en', 'Is there anything else I can do for you?'],
    ['en', "You don't need to give me your order number."],
    ['en', "I've updated your address."],
    ['en', 'Would you like to change your address?'],
    ['en', 'It ships to the address on the account.'],
    ['en', 'Which part of the delivery went wrong?'],
  ])('%s asks for nothing: %s', (code, text) => {
    expect(things(code, text)).toEqual([]);
  });
});

describe('what nobody need give', () => {
  it.each([
    ['de', 'Bitte nennen Sie mir Ihr Passwort.', ['password']],
    ['de', 'Zur Bestätigung brauche ich die PIN Ihrer Karte.', ['pin']],
    ['de', 'Wie lautet die vollständige Kartennummer?', ['card_number']],
    ['de', 'Schick mir einfach die TAN, die du per SMS bekommen hast.', ['one_time_code']],
    ['de', 'Und noch die Prüfziffer bitte.', ['card_code']],
    ['en', 'Please type your password so that I can look.', ['password']],
    ['en', "What's the PIN?", ['pin']],
    ['en', 'Could you give me the long card number on the front?', ['card_number']],
    ['en', 'And the CVV, please.', ['card_code']],
    ['en', 'Kindly share the OTP you received.', ['one_time_code']],
    ['en', "Can I have your mother's maiden name?", ['secret_answer']],
  ])('%s: %s', (code, text, expected) => {
    expect(secrets(code, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Nennen Sie niemals Ihre PIN.'],
    ['de', 'Wir fragen Sie nie nach Ihrem Passwort.'],
    ['de', 'Haben Sie Ihr Passwort vergessen?'],
    ['de', 'Nennen Sie mir bitte nur die letzten vier Ziffern der Kartennummer.'],
    ['de', 'Geben Sie die PIN bitte am Automaten ein.'],
    ['de', 'Geben Sie Ihr Passwort bitte auf der Anmeldeseite ein.'],
    ['de', 'Bitte wählen Sie ein neues Passwort.'],
    ['de', 'Wie lautet die Nummer Ihrer Kundenkarte?'],
    ['en', "We'll never ask for your password."],
    ['en', 'Please do not share your OTP with anyone.'],
    ['en', 'Could you give me the last four digits of the card number?'],
    ['en', 'Would you like to reset your password?'],
    ['en', 'Please share your area PIN code so I can check delivery.'],
    ['en', 'Enter your PIN at the cash machine, please.'],
    ['en', 'Please give me your loyalty card number.'],
  ])('%s asks for no secret: %s', (code, text) => {
    expect(secrets(code, text)).toEqual([]);
  });
});

it.each([
  ['order_id', ['order']],
  ['order', ['order']],
  ['bestellnummer', ['order']],
  ['customerNumber', ['customer_number']],
  ['email', ['email']],
  ['date_of_birth', ['birth_date']],
  ['geburtsdatum', ['birth_date']],
  ['plz', ['postcode']],
  ['sofa_fabric', []],
])('the key %s means %j', (key, expected) => {
  expect([...thingsNamed(key, LANGUAGES)]).toEqual(expected);
});
