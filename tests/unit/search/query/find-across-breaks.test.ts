import { describe, expect, it } from 'vitest';
import type { FoldLevel } from '../../../../src/search/fold/fold.ts';
import { findAcrossBreaks } from '../../../../src/search/query/find-across-breaks.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { makeRandom } from '../../../bench/random.ts';
import { measureUnit } from '../../../../src/search/index/search-document.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { makeDocument, open, openBoth, readAll } from '../served-index.ts';

const documents = [
  makeDocument([
    '#一、办学目标',
    '到2025年底，建成三所“双师型”教师培训基地。',
    '#（二）强化保障。|县里设立专项资金，每年拨付一次。',
    '推动校企合作，',
    '共建车间课堂。',
  ]),
  makeDocument(['共建车间课堂。', '另立章程。'], { policy: 'other-2023' }),
];

async function find(query: string, level: FoldLevel = 'exact'): Promise<unknown> {
  const answers = [];
  for (const index of await openBoth(documents, { 設: '设' })) {
    const found = await findAcrossBreaks(index, query, level);
    if (found?.state === 'failed') throw new Error('the index fails');
    const hits = found === undefined ? [] : await readAll(found);
    answers.push(
      hits.map(({ policy, provision, paragraphs, text, marks }) => [
        policy,
        provision,
        paragraphs,
        marks.map(({ start, end }) => text.slice(start, end)),
      ]),
    );
    if (found !== undefined) {
      expect(found.hits).toBe(hits.length);
      expect(found.totalsUnfiltered.all.occurrences).toBe(hits.length);
    }
  }
  expect(answers[1]).toEqual(answers[0]);
  return answers[0];
}

describe('words over a paragraph break', () => {
  const first = ['sample-2024', 'p2', 2, ['教师培训基地。', '（二）强化保障。县里']];
  it.each([
    ['教师培训基地。\n（二）强化保障。县里', [first]],
    ['教师培训基地。（二）强化保障。县里', [first]],
    ['教师培训基地。 ¶ (二)强化保障。 县里', [first]],
    ['教师培训基地。强化保障。县里', [['sample-2024', 'p2', 2, ['教师培训基地。', '强化保障。县里']]]],
    ['目标\n到2025年底，建成', [['sample-2024', 's1', 2, ['目标', '到2025年底，建成']]]],
    ['拨付一次。推动校企合作，共建', [['sample-2024', 's3-p1', 3, ['拨付一次。', '推动校企合作，', '共建']]]],
    ['標。教师培训基地', []],
    ['教师培训基地。县里設立', []],
    ['车间课堂。另立章', [['other-2023', 'p1', 2, ['车间课堂。', '另立章']]]],
    // The end of one document and the beginning of the next are no neighbours.
    ['共建车间课堂。共建车间', []],
  ])('%s', async (query, hits) => {
    expect(await find(query)).toEqual(hits);
  });

  it('is found without its punctuation where that is ignored', async () => {
    expect(await find('培训基地（二）强化保障')).toEqual([]);
    expect(await find('培训基地（二）强化保障', 'loose')).toEqual([
      ['sample-2024', 'p2', 2, ['培训基地', '二）强化保障']],
    ]);
  });

  it('takes the characters of the texts for those typed', async () => {
    expect(await find('强化保障。县里設立专项资金，每年拨付一次。推动')).toEqual([
      ['sample-2024', 's3', 2, ['强化保障。县里设立专项资金，每年拨付一次。', '推动']],
    ]);
  });
});

it('begins in no heading where headings are not to count', async () => {
  for (const index of await openBoth(documents)) {
    const ask = (query: string) => findAcrossBreaks(index, query, 'exact', { bodyOnly: true });
    expect(await ask('目标\n到2025年底，建成')).toBeUndefined();
    expect(await ask('拨付一次。推动校企合作，共建')).toMatchObject({ hits: 1 });
  }
});

it('is found in an index of grams wherever it is found by reading everything', async () => {
  const texts = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
  const whole = await open(texts, { layout: 'whole' });
  const sharded = await open(texts, { layout: 'sharded' });
  const random = makeRandom(11);
  const lines = texts.map(({ units }) => units.map((unit) => measureUnit(unit).text));
  let found = 0;
  for (let left = 150; left > 0; left -= 1) {
    const own = random.pick(lines);
    const at = random.below(own.length - 1);
    const [head, tail] = [own[at] ?? '', own[at + 1] ?? ''];
    const [before, behind] = [1 + random.below(9), 1 + random.below(9)];
    const query = head.slice(-before) + tail.slice(0, behind);
    const count = async (index: typeof whole): Promise<number> => {
      const result = await findAcrossBreaks(index, query, 'exact');
      if (result?.state === 'failed') throw new Error(`${query}: ${result.failure.reason}`);
      return result?.totals.all.occurrences ?? 0;
    };
    const truth = await count(whole);
    expect(await count(sharded), query).toBeGreaterThanOrEqual(truth);
    if (truth > 0) found += 1;
  }
  expect(found).toBeGreaterThan(80);
});
