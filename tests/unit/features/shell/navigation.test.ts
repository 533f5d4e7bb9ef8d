import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/features/shell/navigation.ts';
import { navigation, sectionOf, viewsOf } from '../../../../src/features/shell/navigation.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite({}, { BASE_PATH: '/zhice/' });

describe.each([
  ['zh-CN', '/zhice/'],
  ['en', '/zhice/en/'],
] as const)('in %s', (locale, root) => {
  const links = navigation(site, locale);

  test('five sections are reached under the base path, each once and with a name', () => {
    expect(links.map(({ href }) => href)).toEqual(links.map(({ id }) => `${root}${id}/`));
    expect(links.map(({ id }) => id)).toEqual(['policies', 'targets', 'topics', 'verify', 'data']);
    expect(new Set(links.map(({ label }) => label)).size).toBe(5);
  });

  test('a section with several views opens on the first of them, and each view belongs to it', () => {
    for (const { id, href } of links) {
      const views = viewsOf(site, locale, id);
      if (views.length === 0) continue;
      expect(views[0]?.href).toBe(href);
      expect(views.map((view) => sectionOf(view.id))).toEqual(views.map((): Section => id));
    }
  });
});

test('timeline, bodies and list are views of the targets, comparison of checking, about of the data', () => {
  expect(viewsOf(site, 'zh-CN', 'targets').map(({ label }) => label)).toEqual([
    '按时限',
    '时间表',
    '责任单位',
    '列表',
  ]);
  expect(viewsOf(site, 'en', 'targets').at(-1)).toMatchObject({
    label: 'List',
    href: '/zhice/en/targets/?view=list#list',
  });
  expect(sectionOf('compare')).toBe('verify');
  expect(sectionOf('about')).toBe('data');
});
