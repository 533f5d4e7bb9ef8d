import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIndex } from '../../../../src/search/query/open-index.ts';
import { serveIndex } from '../../../bench/search/serve-index.ts';
import { ask, build, makeDocument, open, TINY_LIMITS } from '../served-index.ts';

const SUBJECTS = ['实训基地', '双师型教师', '企业学徒', '校企合作', '产教融合'];
const ENDS = ['补贴', '2025年', '占比75%', '税收', '资金'];

/** Paragraphs of which each has another choice of the same few words, so that some stand in many and some in hardly any. */
const documents = Array.from({ length: 6 }, (_, document) =>
  makeDocument(
    Array.from({ length: 12 }, (_, at) => {
      const number = document * 12 + at;
      const subject = SUBJECTS[number % (2 + (number % 4))] ?? '';
      return `${at % 5 === 0 ? '#' : ''}${subject}，${String(number)}所，${ENDS[(number * number) % 7] ?? '另行通知'}。`;
    }),
    { policy: `sample-${String(document)}`, title: `${SUBJECTS[document] ?? '学校'}方案` },
  ),
);

const piece = fc
  .tuple(
    fc.constantFrom(...SUBJECTS, ...ENDS, '另行通知', '没有', '7'),
    fc.nat(3),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([word, from, length]) => word.slice(from, from + length) || word);

it.each([
  ['of which each tells little', TINY_LIMITS],
  [
    'of which each leaves many paragraphs to be read',
    { ...TINY_LIMITS, mostPositions: 9, commonPositions: 20 },
  ],
])('words typed apart are counted in parts of an index as in whole texts: parts %s', async (_, limits) => {
  const [whole, sharded] = [
    await open(documents, { layout: 'whole' }),
    await open(documents, { layout: 'sharded', limits }),
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 2, maxLength: 4 }), async (words) => {
      const query = words.join(' ');
      for (const options of [
        { mode: 'exact' },
        { mode: 'ignore-punctuation' },
        { mode: 'all-words' },
        { mode: 'all-words', within: 'document' },
        { mode: 'all-words', bodyOnly: true },
      ] as const) {
        const [own, expected] = await Promise.all([ask(sharded, query, options), ask(whole, query, options)]);
        expect([query, options, own.totals, own.documents]).toEqual([
          query,
          options,
          expected.totals,
          expected.documents,
        ]);
      }
    }),
    { numRuns: 120 },
  );
});

it('no text is loaded for words of which one stands where the other does not', async () => {
  const names: string[] = [];
  const built = build([makeDocument(['甲乙丙丁戊', '甲乙丙丁己', '庚辛壬癸子', '庚辛壬癸丑'])], {
    layout: 'sharded',
    limits: TINY_LIMITS,
  });
  const index = await openIndex(
    built.entry,
    serveIndex(built.files, (name) => names.push(name)),
  );
  if (index.state === 'failed') throw new Error('the index does not open');
  for (const query of ['丙丁戊 壬癸丑', '甲乙丙 庚辛壬癸']) {
    const { totals } = await ask(index, query, { mode: 'all-words' });
    expect(totals.all.paragraphs).toBe(0);
    expect((await ask(index, query)).totals.all.paragraphs).toBe(0);
  }
  expect(names.filter((name) => name.startsWith('texts'))).toEqual([]);
  expect((await ask(index, '甲乙 丁戊', { mode: 'all-words' })).totals.all.paragraphs).toBe(1);
});

/** Documents of one such paragraph each, none of whose texts lies beside that of another. */
function makeApart(line: string, count: number) {
  return Array.from({ length: count }, (_, at) => [
    makeDocument([`${line}。`], { policy: `p-${String(at)}` }),
    makeDocument([String.fromCharCode(0x5200 + at).repeat(60)], { policy: `other-${String(at)}` }),
  ]).flat();
}

it.each([
  ['is not there', '甲乙寅丙丁', 0, 2],
  ['is there', '甲乙丙丁', 6, 6],
])('of paragraphs with all words of a phrase two tell whether it %s', async (_, line, paragraphs, read) => {
  const limits = { ...TINY_LIMITS, mostPositions: 6, commonPositions: 4 };
  const frequent = makeDocument(Array.from({ length: 8 }, () => '甲午，乙未，丙申。'));
  const built = build([...makeApart(line, 6), frequent], { layout: 'sharded', limits });
  const texts: string[] = [];
  const index = await openIndex(
    built.entry,
    serveIndex(built.files, (name) => name.startsWith('texts') && texts.push(name)),
  );
  if (index.state === 'failed') throw new Error('the index does not open');
  expect((await ask(index, '甲乙 丙丁')).totals.all.paragraphs).toBe(paragraphs);
  expect(texts).toHaveLength(read);
});

it('what follows a frequent text nowhere is known to be nowhere from the grams', async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `甲乙${String.fromCharCode(0x5200 + at)}，丑。`);
  const index = await open([makeDocument([...lines, '甲一，子。'])], {
    layout: 'sharded',
    limits: { ...TINY_LIMITS, shardBytes: 4000 },
  });
  const { lookUp } = index.source;
  expect(await lookUp?.call(index.source, '甲乙\t', 'exact')).toMatchObject({ certain: [], perhaps: [] });
  expect(await lookUp?.call(index.source, '甲一\t', 'exact')).toMatchObject({
    perhaps: [expect.any(Number)],
  });
});
