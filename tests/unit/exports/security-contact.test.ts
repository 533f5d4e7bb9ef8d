import { expect, test } from 'vitest';
import { securityContact } from '../../../src/exports/security-contact.ts';

const given = { contact: 'mailto:a@b.example', address: 'https://b.example/.well-known/security.txt' };

test('security.txt names the contact, itself and the day it holds until, a year from the as-of day', () => {
  expect(securityContact({ ...given, asOf: '2026-06-30' })).toBe(
    'Contact: mailto:a@b.example\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: zh, en\nCanonical: https://b.example/.well-known/security.txt\n',
  );
});

test('a year after 29 February is 28 February', () => {
  expect(securityContact({ ...given, asOf: '2028-02-29' })).toContain('Expires: 2029-02-28T00:00:00Z');
});
