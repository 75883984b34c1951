import { describe, expect, test } from 'vitest';
import { isRoleMailbox, isServiceNumber } from './public-contacts.js';

describe('isServiceNumber', () => {
  test.each([
    '116 123',
    '116117',
    '112',
    '110',
    '999',
    '911',
    '988',
    '0800 111 0 111',
    '0800 1234567',
    '+49 800 1234567',
    '01806 123456',
    '0180 6 12 34 56',
    '0900 123456',
    '0845 748 4950',
    '0300 123 6600',
    '0808 2000 247',
    '0333 202 0001',
    '1-800-273-8255',
    '(888) 555-0100',
    '1800 123 456',
    '13 11 14',
    '1300 659 467',
    '00800 1234 5678',
    '0820 123 456',
    '0848 123 456',
    '1860 266 2666',
    '+44 800 123 4567',
    '+43 800 123456',
  ])('%s is nobody’s', (number) => {
    expect(isServiceNumber(number)).toBe(true);
  });

  test.each([
    '0176 04069023',
    '+49 176 04069023',
    '030 23125 417',
    '07700 900482',
    '+44 7700 900482',
    '0664 1234567',
    '079 123 45 67',
    '212 555 0143',
    '0171 3920013',
    '(0)40 66969 417',
  ])('%s may be somebody’s', (number) => {
    expect(isServiceNumber(number)).toBe(false);
  });
});

describe('isRoleMailbox', () => {
  test.each([
    'service@shop.example',
    'kundenservice@bank.example',
    'no-reply@post.example',
    'support-de@x.example',
    'Info@x.example',
  ])('%s', (address) => {
    expect(isRoleMailbox(address)).toBe(true);
  });
  test.each(['maria.keller@post.example', 'tom@becker.example', 'infante@x.example', 'k.service.meyer@x.example'])(
    '%s is a person’s',
    (address) => {
      expect(isRoleMailbox(address)).toBe(false);
    },
  );
});
