import { describe, expect, test } from 'vitest';
import { reportSources } from '../../../../../src/features/policies/source/source-report.ts';
import { countedDocument, countedSite } from '../../../content/counted-site.ts';
import { provision, samplePolicy } from '../../../domain/citing/sample-documents.ts';

const [first, second] = [
  '到2025年，全市建成三个产教融合基地。',
  '各县区按照本方案制定年度计划并抓好落实，按季度报告工作进展情况。',
];
const source = { sha256: 'a'.repeat(64), note: '示例' };

/** A document of two paragraphs with a witness that has one of them. */
function reportOf(
  seed: string,
  witness: string,
  emendations: ReturnType<typeof samplePolicy>['emendations'] = [],
) {
  const policy = samplePolicy({
    id: 'city-2025',
    title: '方案',
    sources: [
      { ...source, file: 'seed.txt', role: 'primary' },
      { ...source, file: 'witness.txt', role: 'witness' },
    ],
    emendations,
  });
  const text = { provisions: [provision('s1', '一、', '目标', [first, second])] };
  const seeds = new Map([
    ['seed.txt', seed],
    ['witness.txt', witness],
  ]);
  const site = countedSite({ documents: [{ policy, text }], seeds, targets: [], duties: [] });
  return reportSources(site, countedDocument('city-2025', site));
}
const seed = `一、目标\n${first}\n${second}\n`;

describe('the figures of a text', () => {
  test('account for every character of the seed', () => {
    const { figures } = reportOf(seed, second);
    expect(figures).toMatchObject({ seed: [...seed].length, layout: 3, emended: 0, emendations: 0 });
    expect(figures.compared + figures.layout + figures.emended).toBe(figures.seed);
  });

  test('count what an emendation takes out', () => {
    const furniture = '打印本页';
    const { figures } = reportOf(`${seed}${furniture}\n`, second, [
      { kind: 'furniture', line: 4, column: 1, original: furniture, result: '', reason: '网页附件' },
    ]);
    expect(figures).toMatchObject({ emended: furniture.length, emendations: 1 });
  });
});

describe('a second copy', () => {
  test('says how many characters agree, and from where to where it has the text', () => {
    const { sources } = reportOf(seed, second);
    expect(sources.map(({ agreement }) => agreement)).toEqual([
      undefined,
      { agreeing: second.length, differing: 0, missingSpaces: 0, from: 's1-p2', to: 's1-p2' },
    ]);
    expect(reportOf(seed, `${first}\n${second}`).sources[1]?.agreement).toMatchObject({
      from: 's1-p1',
      to: 's1-p2',
    });
  });

  test('says how many of its characters differ', () => {
    const { sources } = reportOf(seed, second.replace('年度', '每月'));
    expect(sources[1]?.agreement).toMatchObject({ agreeing: second.length - 2, differing: 2 });
  });

  test('says how many breaks it lacks', () => {
    expect(reportOf(seed, `${first}${second}`).sources[1]?.agreement).toMatchObject({
      missingSpaces: 1,
      differing: 0,
    });
  });

  test('has no agreement where it is another text', () => {
    expect(
      reportOf(seed, '另有一篇与此毫不相干的文字，讲的是别的事情。').sources[1]?.agreement,
    ).toBeUndefined();
  });
});

test('a seed that is not there is named', () => {
  expect(() => reportSources(countedSite(), countedDocument('city-2025'))).toThrow('"sample.txt"');
});
