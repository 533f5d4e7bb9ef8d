import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../src/schemas/settings.ts';

/** The variables for which these settings are refused. */
function refused(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map(({ variable }) => variable);
  }
}

describe('SITE_URL', () => {
  test.each([
    ['https://zhice.example', 'https://zhice.example'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['HTTPS://Zhice.Example', 'https://zhice.example'],
    ['https://职策.example', 'https://xn--qxzo5h.example'],
  ])('%s is the origin %s', (value, origin) => {
    expect(readSettings({ SITE_URL: value }).siteUrl).toBe(origin);
  });

  test.each([
    'https://x.example/zhice',
    'https://x.example//',
    'javascript:alert(1)',
    'ftp://x.example',
    'file:///srv/site',
    'https://user:word@x.example',
    'https://user@x.example',
    'https://x.example?a=1',
    'https://x.example/#top',
    'https:\\\\x.example',
    'https://x example',
    'https://x.example:99999',
    'x.example',
    '//x.example',
    'https://',
  ])('%s is refused', (value) => {
    expect(refused({ SITE_URL: value })).toEqual(['SITE_URL']);
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['zhice', '/zhice/'],
    ['/zhice/', '/zhice/'],
    ['/a/b-2_c.d~e', '/a/b-2_c.d~e/'],
  ])('%j is the base %s', (value, base) => {
    expect(readSettings({ BASE_PATH: value }).base).toBe(base);
  });

  test.each([
    '/../x',
    '/a/../b/',
    '/./',
    '..',
    'a b',
    'a b/<x>',
    '/a?b/',
    '/a#b/',
    '\\a',
    '/%2e%2e/',
    '/%61/',
    '/a//b/',
    'https://x.example/zhice/',
    '/职策/',
    '/a\n/',
  ])('%j is refused', (value) => {
    expect(refused({ BASE_PATH: value })).toEqual(['BASE_PATH']);
  });
});

describe('SITE_CONTACT', () => {
  test.each([
    'post@zhice.example',
    'https://zhice.example/new?title={address}',
    'http://zhice.example:8080/#report',
  ])('%s can be written to', (contact) => {
    expect(readSettings({ SITE_CONTACT: contact }).contact).toBe(contact);
  });

  test.each([
    'zhice.example',
    'mailto:post@zhice.example',
    'javascript:alert(1)',
    'javascript://x.example/%0aalert(1)',
    'data:text/html,x',
    'tel:110',
    'ftp://x.example/',
    'https:///x',
    'https://user:word@x.example/',
    'https://x.example/a b',
    'https://x.example/"><b>',
    '教育局',
  ])('%s is refused', (contact) => {
    expect(refused({ SITE_CONTACT: contact })).toEqual(['SITE_CONTACT']);
  });
});

test('everything that is wrong is reported at once: variable, what was found, what is expected and how to correct it, in both languages', () => {
  const read = () =>
    readSettings({
      SITE_URL: 'https://x.example/zhice',
      BASE_PATH: '/../x',
      SITE_AS_OF: '2026-02-30',
      PUBLISH_REFERENCE: 'no',
      SKIP_CONTENT_CHECK: '1',
      SERIES_WITH_PAGES: '-1',
      SITE_ICP: '<b>',
      SITE_CONTACT: 'x',
    });
  expect(read).toThrow(/设置有误 8 处 · Settings that cannot be used: 8/);
  expect(read).toThrow(
    /\nSITE_URL\n  现为 found："https:\/\/x\.example\/zhice"\n  应为：以 https.*\n  改法：路径写在 BASE_PATH.*\n  Expected: an address.*\n  Correction: A path belongs into BASE_PATH/,
  );
  for (const variable of [
    'BASE_PATH',
    'SITE_AS_OF',
    'PUBLISH_REFERENCE',
    'SKIP_CONTENT_CHECK',
    'SERIES_WITH_PAGES',
    'SITE_ICP',
  ]) {
    expect(read).toThrow(new RegExp(`\\n${variable}\\n  现为 found`));
  }
  expect(read).not.toThrow(/"code"|invalid_/);
});

test('an empty variable is an unset one', () => {
  expect(readSettings({ SITE_CONTACT: '', SKIP_CONTENT_CHECK: '', SITE_URL: '' })).toEqual(readSettings({}));
  expect(readSettings({})).toMatchObject({
    siteUrl: 'https://zhice.example',
    base: '/',
    publishReference: true,
    isUnchecked: false,
  });
});

test('the corpus is in content and seeds, or in the folders that are named', () => {
  expect(readSettings({}).folders).toEqual({ content: 'content', seeds: 'seeds' });
  expect(readSettings({ CONTENT_DIR: './other/content/', SEEDS_DIR: '/srv/seeds//' }).folders).toEqual({
    content: 'other/content',
    seeds: '/srv/seeds',
  });
});
