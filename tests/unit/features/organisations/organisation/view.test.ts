import { describe, expect, test } from 'vitest';
import { namedOrganisations } from '../../../../../src/content/named-organisations.ts';
import type { Site } from '../../../../../src/content/site.ts';
import { viewOrganisationPage } from '../../../../../src/features/organisations/organisation/view.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';

function pageOf(id: string, locale: Locale = 'zh-CN', site: Site = countedSite()) {
  const named = namedOrganisations(site).find(({ organisation }) => organisation.id === id);
  if (named === undefined) throw new Error(`Nothing names "${id}"`);
  return viewOrganisationPage(site, locale, named);
}

test('the tasks of a body are counted in a sentence, with those that have a date', () => {
  expect(pageOf('city-finance').reading).toMatch(/^共\d+项任务，\d+行；其中[1-9]\d*行写有时限。$/u);
  expect(pageOf('city-finance', 'en').reading).toMatch(/^\d+ tasks?, \d+ rows?, [1-9]\d* with a date\.$/u);
});

describe('the table of tasks', () => {
  const { rows } = pageOf('city-finance');

  test('has a row for each statement of a task that names the body, in printed order, under the number of its task', () => {
    expect(rows.map(({ number, target, targetHref }) => [number, target, targetHref])).toEqual([
      [1, '建成3个基地', '/targets/city-base/#city-base-again'],
      [1, '给予30%补贴', '/targets/city-subsidy/#city-subsidy-1'],
    ]);
  });

  test('says which row is a policy rate, which has no status', () => {
    expect(rows.map(({ rate, status }) => [rate, status])).toEqual([
      [false, '已到期，本站未收录结果'],
      [true, undefined],
    ]);
  });

  test('says its document apart from the position there, which together are the citation of the file', () => {
    expect(rows.map(({ document, position }) => [document, position])).toEqual([
      ['《甲市产教融合行动方案》（甲政发〔2025〕1号）', '二、（一）'],
      ['《甲市产教融合行动方案》（甲政发〔2025〕1号）', '二、（一）'],
    ]);
  });

  test('says what a target is about only where its record has words in the language of the page', () => {
    expect(rows.map(({ targetGloss }) => targetGloss)).toEqual([undefined, undefined]);
    const targets = countedRecords.targets.map((series) =>
      series.id === 'city-base' ? { ...series, nameEn: undefined } : series,
    );
    const english = pageOf('city-finance', 'en', countedSite({ targets })).rows;
    expect(english.map(({ targetGloss }) => targetGloss)).toEqual([undefined, 'subsidy']);
  });

  test('names every body of the line in the order printed', () => {
    expect(rows.map(({ bodies, basisNote }) => [bodies, basisNote])).toEqual([
      ['市教育局、市财政局', undefined],
      ['市教育局、市财政局', undefined],
    ]);
  });

  test('has one row without a target for a task in which nothing of the body is recorded', () => {
    const targets = countedRecords.targets.filter(({ policy }) => policy !== 'city-2025');
    const page = pageOf('city-finance', 'zh-CN', countedSite({ targets }));
    expect(page.rows).toHaveLength(1);
    expect(page.reading, 'without a word of dates where there are none').toBe('共1项任务，1行。');
    expect(page.rows[0]).toMatchObject({
      target: '',
      targetHref: undefined,
      status: undefined,
      statusData: {},
      due: '没写时限',
      dueKey: 'none',
      taskHref: '/policies/city-2025/#s2-1',
    });
    expect(page.totals).toEqual({ tasks: 1, rows: 1, dated: 0 });
  });

  test('says that a body is named in the sentence, where no line of responsible bodies stands', () => {
    const [named, listed] = pageOf('city-education').rows;
    expect(named).toMatchObject({
      target: '搭建服务平台',
      basisNote: '原句写到；文件未列责任单位',
      dueKey: 'derived',
    });
    expect(listed).toMatchObject({ target: '建成3个基地', basisNote: undefined, dueKey: '2025' });
  });
});

describe('the dates', () => {
  test('count as stated only where the text prints them; a derived one does not', () => {
    const page = pageOf('city-education');
    expect(page.totals).toEqual({ tasks: 2, rows: 2, dated: 1 });
  });

  test.each([
    ['zh-CN', ['2025年', '推算时限']],
    ['en', ['2025', 'Derived date']],
  ] as const)('are offered as a filter that counts the rows, in %s', (locale, labels) => {
    const { dues } = pageOf('city-education', locale);
    expect(dues.map(({ value, label, count }) => [value, label, count])).toEqual([
      ['2025', labels[0], 1],
      ['derived', labels[1], 1],
    ]);
  });
});

describe('what reference material says', () => {
  test('is shown as its text, never as a row, a task or a date', () => {
    const page = pageOf('news-education');
    expect([page.rows, page.totals, page.texts]).toEqual([[], { tasks: 0, rows: 0, dated: 0 }, []]);
    expect(
      page.referenceTexts.map(({ documentKind, position, href, text }) => [
        documentKind,
        position,
        href,
        text,
      ]),
    ).toEqual([['参考材料', '第1段', '/policies/news-2024/#p1', '到2025年，由市教化局设立20个基地。']]);
  });
});

describe('the names', () => {
  test.each([
    ['zh-CN', '甲市教育局', '甲市', '部门', '甲市方案', '市教育局（2处）'],
    ['en', 'Jia Education Bureau', 'Jia City', 'Department', 'Jia plan', '市教育局 (2)'],
  ] as const)(
    'stand in full, with what each document prints and how often, in %s',
    (locale, name, region, kind, document, names) => {
      const page = pageOf('city-education', locale);
      expect(page).toMatchObject({ name, region, kind });
      expect(page.printed).toMatchObject([{ document, names }]);
    },
  );

  test('that stand outside the tasks are listed with their position and text', () => {
    const page = pageOf(
      'city-education',
      'zh-CN',
      countedSite({ duties: [], targets: countedRecords.targets.filter(({ id }) => id !== 'city-base') }),
    );
    expect(page.texts.map(({ id }) => id)).toEqual(['city-2025-s1-p2']);
    expect(page.mentions.map(({ position, href, text }) => [position, href, text])).toEqual([
      [
        '二、（一）',
        '/policies/city-2025/#s2-1-p1',
        '到2025年，建成3个基地，并给予30%补贴。(责任单位:市教育局、市财政局)',
      ],
    ]);
    expect(pageOf('city-education').mentions).toEqual([]);
  });
});

test('the text of a task stands on the page with its heading and the address of its paragraph', () => {
  expect(pageOf('city-finance').texts).toMatchObject([
    {
      id: 'city-2025-s2-1-p1',
      title: '（一）建设基地。',
      position: '二、（一）',
      href: '/policies/city-2025/#s2-1-p1',
      region: '甲市',
      documentKind: '实施方案',
      date: '2025年3月18日',
    },
  ]);
});
