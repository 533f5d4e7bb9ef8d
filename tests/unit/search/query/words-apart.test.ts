import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openIndex } from '../../../../src/search/query/open-index.ts';
import { serveIndex } from '../../../bench/serve-index.ts';
import { ask, build, makeDocument, openBoth, TINY_LIMITS } from '../served-index.ts';

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

it('words typed apart are counted in parts of an index as in whole texts, together and as one phrase', async () => {
  const [whole, sharded] = await openBoth(documents);
  if (whole === undefined || sharded === undefined) throw new Error('the index does not open');
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
    { numRuns: 150 },
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
