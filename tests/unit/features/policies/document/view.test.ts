import { describe, expect, test } from 'vitest';
import type { SiteDocument } from '../../../../../src/content/site.ts';
import { viewPolicyPage } from '../../../../../src/features/policies/document/view.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import type { Policy } from '../../../../../src/schemas/policy.ts';
import { countedDocument, countedRecords, countedSite } from '../../../content/counted-site.ts';
import { demonstration } from '../../../domain/citing/sample-documents.ts';

const seeds = new Map([['sample.txt', '示例']]);

/** The page of the made-up document of the conventions, some of its facts replaced. */
function pageOf(
  facts: Partial<Policy> = {},
  locale: Locale = 'zh-CN',
  text: SiteDocument['text'] = demonstration.text,
) {
  const site = countedSite({
    documents: [{ policy: { ...demonstration.policy, ...facts }, text }],
    targets: [],
    duties: [],
    seeds,
  });
  return viewPolicyPage(site, locale, countedDocument('shili-2025', site));
}
const page = pageOf();

describe('the headings', () => {
  test.each([
    ['title', 2, '标题', undefined],
    ['s2', 3, '二、', undefined],
    ['s3-2', 4, '三、（二）', undefined],
    ['s3-2-5', 5, '三、（二）5.', undefined],
    ['s3-2-5-1', 6, '三、（二）5.（1）', undefined],
    ['s5-1', 4, '五、一是', 'listed'],
  ] as const)('of %s is one of level %i, at the position %s', (id, level, position, form) => {
    expect(page.headings.get(id)).toMatchObject({ level, position, form });
  });

  test('do not include a part that prints none', () => {
    expect([...page.headings.keys()]).not.toContain('notice');
    expect([...page.headings.keys()]).not.toContain('preamble');
  });
});

describe('the paragraphs', () => {
  test('are all there with their position and ordinal, from 1', () => {
    expect(page.paragraphs.get('s3-2-4-p1')?.position).toBe('三、（二）4.第1段');
    expect(page.paragraphs.get('s3-2-4-p3')?.position).toBe('三、（二）4.第3段');
    expect(page.paragraphs.get('preamble-p2')?.position).toBe('引言第2段');
  });

  test('bear a run-in heading on the first of a provision alone', () => {
    expect(page.paragraphs.get('s3-2-4-p1')?.runInHeading).toBe(page.headings.get('s3-2-4'));
    expect(page.paragraphs.get('s3-2-4-p2')?.runInHeading).toBeUndefined();
    expect(page.paragraphs.get('s2-p1')?.runInHeading).toBeUndefined();
  });
});

describe('the mark of every line', () => {
  test.each([
    ['is printed in a small corpus', '500', true],
    ['is left to the script in a large one', '0', false],
  ])('%s', (_what, most, isPrinted) => {
    const site = countedSite({ seeds }, { SERIES_WITH_PAGES: most });
    const document = countedDocument('city-2025', site);
    expect(viewPolicyPage(site, 'zh-CN', document).hasEveryMark).toBe(isPrinted);
  });
});

describe('the contents', () => {
  test('list titles and numbered provisions, not the small parts around them', () => {
    expect(page.contents.map(({ id, label, heading }) => [id, label, heading])).toEqual([
      ['notice-title', '', '印发通知'],
      ['title', '', '实施方案'],
      ['s2', '二、', '总体目标'],
      ['s3', '三、', '重点任务'],
      ['s5', '五、', '保障措施'],
    ]);
  });

  test('go all the way down, run-in headings without their full stop', () => {
    expect(page.contents[3]?.children[1]?.children.map(({ label, heading }) => `${label}${heading}`)).toEqual(
      ['4.建设基地', '5.建设中心', '6.建设平台'],
    );
  });

  test('begin the reading at their first entry, named in the language it is printed in', () => {
    expect(page.start).toEqual({ id: 'notice-title', name: '印发通知', lang: 'zh-CN' });
    expect(pageOf({}, 'en').start).toEqual({ id: 'notice-title', name: 'Issuing notice', lang: 'en' });
    const numbered = { provisions: demonstration.text.provisions.filter(({ id }) => id === 's2') };
    expect(pageOf({}, 'en', numbered).start).toEqual({ id: 's2', name: '二、总体目标', lang: 'zh-CN' });
    expect(pageOf({}, 'en', { provisions: [] }).start.id).toBe('content');
  });
});

test('the page is headed by the short name of a document, in English by its title in full', () => {
  expect(pageOf().heading).toBe(demonstration.policy.shortTitle);
  expect(pageOf({}, 'en').heading).toBe(demonstration.policy.titleEn);
});

describe('the table of facts', () => {
  const facts = (more: Partial<Policy> = {}, locale: Locale = 'zh-CN') =>
    pageOf(more, locale).headTable.map(({ name, value, printed }) => [name, value, printed]);

  test('goes in the order of disclosure and says only what the source does', () => {
    expect(facts()).toEqual([
      ['发文机关', '示例市人民政府办公室', true],
      ['成文日期', '2025年3月18日', false],
      ['发文字号', '示政办发〔2025〕12号', true],
      ['公开日期', '2025年3月20日', false],
    ]);
  });

  test('leaves the titles to the text, which begins with them', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const values = pageOf({}, locale).headTable.map(({ value }) => value);
      expect(values.filter((value) => value.includes('示例市职业教育产教融合行动方案'))).toEqual([]);
    }
  });

  test('has the issuers as the source prints them, and no line where it names none', () => {
    expect(facts({ issuersText: '示例市教育局等9部门' })[0]).toEqual([
      '发文机关',
      '示例市教育局等9部门',
      true,
    ]);
    expect(facts({ issuers: [] }).map(([name]) => name)).not.toContain('发文机关');
    expect(facts({ issuers: ['甲局', '乙局'] })[0]?.[1]).toBe('甲局、乙局');
  });

  test('says who showed the validity', () => {
    const [row] = pageOf({ validity: { text: '有效', asPrintedBy: '示例市政府网站' } }).headTable.filter(
      ({ value }) => value === '有效',
    );
    expect(row?.note).toContain('示例市政府网站');
  });
});

describe('what belongs to the document', () => {
  const site = countedSite({ seeds });
  const city = viewPolicyPage(site, 'zh-CN', countedDocument('city-2025', site));

  test('is the charts of its own series, rates included', () => {
    const ids = site.targets.map(({ id }) => id);
    expect(ids.filter((id) => city.chartOf(id)?.series === id)).toEqual([
      'city-base',
      'city-platform',
      'city-average',
      'city-subsidy',
    ]);
  });

  test('is the marks in its text, its margin notes, similar provisions and references', () => {
    expect([...city.segments.keys()]).toEqual(['s1-p1', 's2-1-p1', 's2-2-p1']);
    expect([...city.notes.keys()]).toEqual(['s1-p1', 's2-1-p1', 's2-2-p1', 's1-p2']);
    expect(city.similar.listed.map(({ there }) => there.document.id)).toEqual(['county-2024']);
    expect(city.references.outgoing).toMatchObject([
      { standing: { kind: 'held', published: { id: 'county-2024' } } },
    ]);
  });

  test('is its conjectural reading, of headings as well as paragraphs', () => {
    const news = viewPolicyPage(site, 'zh-CN', countedDocument('news-2024', site));
    expect([...(news.conjecture?.lines.keys() ?? [])]).toEqual(['title', 'p1']);
    expect(city.conjecture).toBeUndefined();
  });

  test('is the former ids under which its text was published', () => {
    const publishedIds = { 'city-2025': { ids: {}, aliases: { 's9-p1': 's1-p1' } } };
    const renamed = countedSite({ seeds, publishedIds });
    const view = viewPolicyPage(renamed, 'zh-CN', countedDocument('city-2025', renamed));
    expect([...view.aliases]).toEqual([['s1-p1', ['s9-p1']]]);
    expect(countedRecords.documents[0]?.policy).toBe(view.policy);
  });
});
