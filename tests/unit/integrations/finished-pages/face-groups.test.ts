import { expect, it } from 'vitest';
import { charactersOfHeadings, faceGroups } from '../../../../src/integrations/finished-pages/face-groups.ts';

const page = (path: string, title: string) => ({
  path,
  characters: charactersOfHeadings(`<h1>${title}</h1><p>正文</p>`),
});
/** `count` different Chinese characters from `first` on. */
const run = (first: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => first + index));

it('takes the characters of titles and section headings, not of tags, entities and text', () => {
  const html = '<h1 id="甲">目<b class="乙">标</b>&nbsp;A</h1>\n<h2>要\n求</h2><h3>丙</h3><p>丁</p>';
  expect([...charactersOfHeadings(html)].sort().join('')).toBe('A标求目要');
});

it('leaves out the headings of targets, which are set in the typeface of the text', () => {
  const html = '<h1>目</h1><section id="a" data-target><h2>标</h2></section><section><h2>求</h2></section>';
  expect([...charactersOfHeadings(html)].sort().join('')).toBe('求目');
});

it('puts both languages of a page beside each other, whatever pages there are between', () => {
  const groups = faceGroups([
    page('en/targets/a/index.html', run(0x5000, 150)),
    page('en/targets/b/index.html', run(0x5100, 150)),
    page('targets/a/index.html', run(0x5000, 150)),
    page('targets/b/index.html', run(0x5100, 150)),
  ]);
  expect(groups.map(({ pages }) => pages.map(({ path }) => path))).toEqual([
    ['en/targets/a/index.html', 'targets/a/index.html'],
    ['en/targets/b/index.html', 'targets/b/index.html'],
  ]);
});

it('gives the pages of one part one cut in both languages, and other parts another', () => {
  const groups = faceGroups([
    page('data/index.html', '数据'),
    page('en/topics/a/index.html', 'Topic'),
    page('topics/a/index.html', '问答'),
  ]);
  expect(groups.map(({ pages }) => pages.map(({ path }) => path))).toEqual([
    ['data/index.html'],
    ['en/topics/a/index.html', 'topics/a/index.html'],
  ]);
  expect(groups[1]?.characters).toContain('T');
  expect(groups[1]?.characters).toContain('问');
  expect(groups[1]?.characters).not.toContain('据');
});

it('has digits, numbering and the name of the site in every cut, sorted and each once', () => {
  const [group] = faceGroups([page('data/index.html', '2024年职策')]);
  const characters = [...(group?.characters ?? '')];
  expect(characters).toEqual([...new Set(characters)].sort());
  for (const character of '0123456789%职策一十（）') expect(characters).toContain(character);
});

it('begins a new cut when a part has too many characters for one', () => {
  const groups = faceGroups([
    page('targets/a/index.html', run(0x5000, 150)),
    page('targets/b/index.html', run(0x5100, 150)),
    page('targets/c/index.html', run(0x5100, 10)),
  ]);
  expect(groups.map(({ pages }) => pages.length)).toEqual([1, 2]);
});

it('gives embedded charts none', () => {
  expect(
    faceGroups([page('embed/targets/a/index.html', '目标'), page('en/embed/targets/a/index.html', 'A')]),
  ).toEqual([]);
});
