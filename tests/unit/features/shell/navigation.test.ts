import { expect, test } from 'vitest';
import { navigation } from '../../../../src/features/shell/navigation.ts';
import { countedSite } from '../../content/counted-site.ts';

test.each([
  ['zh-CN', '/zhice/'],
  ['en', '/zhice/en/'],
] as const)(
  'every section is reached in %s under the base path, each once and with a name',
  (locale, root) => {
    const links = navigation(countedSite({}, { BASE_PATH: '/zhice/' }), locale);
    expect(links.map(({ href }) => href)).toEqual(links.map(({ section }) => `${root}${section}/`));
    expect(new Set(links.map(({ label }) => label)).size).toBe(links.length);
    expect(links.map(({ section }) => section).slice(0, 3)).toEqual(['policies', 'targets', 'timeline']);
  },
);
