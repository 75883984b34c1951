import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPhone } from './code.js';
import { readAs } from './figures.test-cases.js';

describe('codes and addresses', () => {
  it.each([
    ['de', 'Tel. 030 23125 447', ['phone 03023125447']],
    ['de', '+49 (0)30 23125-447', ['phone 03023125447']],
    ['de', 'Auftrag NL-7781, Akte 88-310', ['id NL7781', 'id 88310']],
    ['de', 'AT61 1904 3002 3457 3201', ['iban AT611904300234573201']],
    [
      'de',
      'an hilfe@shop.example oder www.shop.example/hilfe.',
      ['email hilfe@shop.example', 'url shop.example/hilfe'],
    ],
    ['de', '1. Öffnen\n2. Schließen\n24/7 für Sie da', []],
    ['en', 'QX9TTL and BK 4471 902', ['id QX9TTL', 'id BK4471902']],
    ['en', '(555) 010-4477', ['phone 5550104477']],
  ])('%s %s', (code, text, expected) => expect(readAs(text, code)).toEqual(expected));

  it('reads a phone number alike however it is grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9]\d{8,9}$/), fc.integer({ min: 3, max: 5 }), (digits, cut) => {
        const grouped = `${digits.slice(0, cut)} ${digits.slice(cut, cut + 3)} ${digits.slice(cut + 3)}`;
        expect(canonicalPhone(grouped)).toBe(digits);
        expect(canonicalPhone(`+49 ${digits.slice(1)}`)).toBe(digits);
      }),
    );
  });
});
