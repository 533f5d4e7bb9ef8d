import { expect, test } from 'vitest';
import { readSettings } from '../../../src/schemas/settings.ts';

test.each(['post@zhice.example', 'https://zhice.example/new?title={address}'])(
  '%s can be written to',
  (contact) => {
    expect(readSettings({ SITE_CONTACT: contact }).contact).toBe(contact);
  },
);

test.each(['zhice.example', 'mailto:post@zhice.example', 'javascript:alert(1)', '教育局'])(
  '%s is refused as a contact, in both languages',
  (contact) => {
    expect(() => readSettings({ SITE_CONTACT: contact })).toThrow(/应为电子邮箱.*must be a mail address/u);
  },
);

test('an empty variable is an unset one', () => {
  expect(readSettings({ SITE_CONTACT: '' }).contact).toBeUndefined();
});

test('the corpus is in content and seeds, or in the folders that are named', () => {
  expect(readSettings({}).folders).toEqual({ content: 'content', seeds: 'seeds' });
  expect(readSettings({ CONTENT_DIR: './other/content/', SEEDS_DIR: '/srv/seeds//' }).folders).toEqual({
    content: 'other/content',
    seeds: '/srv/seeds',
  });
});
