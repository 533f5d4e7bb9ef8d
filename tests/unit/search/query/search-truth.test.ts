import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold, type FoldLevel } from '../../../../src/search/fold/fold.ts';
import {
  measureUnit,
  type SearchDocument,
  type SearchUnit,
} from '../../../../src/search/index/search-document.ts';
import type { OpenIndex } from '../../../../src/search/query/open-index.ts';
import type { SearchMode } from '../../../../src/search/query/parse-query.ts';
import type { SearchOptions } from '../../../../src/search/query/search-result.ts';
import type { Counts } from '../../../../src/search/query/totals.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { makeRandom } from '../../../bench/random.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { hostileText } from '../hostile-text.ts';
import { ask, open, openBoth, readAll } from '../served-index.ts';

/*
 * The index against plain substring search on the folded texts, written another way.
 * Queries are cut out of the texts anywhere, across words, brackets and the end of run-in headings.
 */

const LEVELS = [
  ['exact', 'exact'],
  ['ignore-punctuation', 'loose'],
] as const satisfies readonly (readonly [SearchMode, FoldLevel])[];

function foldUnits(documents: readonly SearchDocument[], level: FoldLevel): string[][] {
  return documents.map(({ units }) => units.map((unit) => fold(measureUnit(unit).text, level).text));
}

function countPlainly(texts: readonly (readonly string[])[], wanted: string): Counts {
  const found = texts.map((units) =>
    units.map((text) => text.split(wanted).length - 1).filter((occurrences) => occurrences > 0),
  );
  return {
    occurrences: found.flat().reduce((sum, occurrences) => sum + occurrences, 0),
    paragraphs: found.flat().length,
    documents: found.filter((units) => units.length > 0).length,
  };
}

/** What is marked must be what was looked for, where it stands in the published text. */
async function expectTrueMarks(
  index: OpenIndex,
  typed: string,
  options: SearchOptions,
  level: FoldLevel,
): Promise<void> {
  const wanted = fold(typed, level).text;
  const result = await ask(index, typed, options);
  const hits = await readAll(result);
  expect(hits).toHaveLength(result.totals.all.paragraphs);
  expect(hits.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(result.totals.all.occurrences);
  for (const { text, marks } of hits) {
    for (const { start, end } of marks) expect(fold(text.slice(start, end), level).text).toContain(wanted);
  }
}

describe('a search of the documents of the fixture site', () => {
  const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
  let indexes: readonly (readonly [string, OpenIndex])[] = [];

  beforeAll(async () => {
    indexes = [
      ['whole', await open(documents, { layout: 'whole' })],
      ['sharded', await open(documents, { layout: 'sharded' })],
      [
        'sharded into small pieces',
        await open(documents, {
          layout: 'sharded',
          limits: {
            mostPositions: 8,
            longestKey: 6,
            shardBytes: 300,
            packCharacters: 500,
            commonPositions: 60,
            headEntries: 20,
            volumeBytes: 4000,
          },
        }),
      ],
    ];
  });

  it.each(LEVELS)(
    'counts every random piece of 2–14 characters as plain substring search does: %s',
    async (mode, level) => {
      const random = makeRandom(20240717);
      const texts = foldUnits(documents, level);
      for (let number = 0; number < 1200; number += 1) {
        const characters = Array.from(measureUnit(random.pick(random.pick(documents).units)).text);
        const from = random.below(characters.length);
        const typed = characters.slice(from, from + 2 + random.below(13)).join('');
        const wanted = fold(typed, level).text;
        if (wanted === '') continue;
        const truth = countPlainly(texts, wanted);
        for (const [layout, index] of indexes) {
          const { totals } = await ask(index, typed, { mode });
          expect(totals.all, `${layout}: ${typed}`).toEqual(truth);
        }
      }
    },
    60_000,
  );

  it('never finds a piece whose characters were put in another order, unless it stands there', async () => {
    const random = makeRandom(20230913);
    const texts = foldUnits(documents, 'exact');
    for (let number = 0; number < 400; number += 1) {
      const characters = Array.from(measureUnit(random.pick(random.pick(documents).units)).text);
      const from = random.below(characters.length);
      const piece = characters.slice(from, from + 3 + random.below(8));
      const typed = piece.map((_, index) => piece[(index * 2 + 1) % piece.length]).join('');
      const wanted = fold(typed, 'exact').text;
      if (wanted === '') continue;
      const truth = countPlainly(texts, wanted);
      for (const [layout, index] of indexes) {
        expect((await ask(index, typed)).totals.all, `${layout}: ${typed}`).toEqual(truth);
      }
    }
  }, 60_000);

  it.each(LEVELS)('marks in the published text exactly what it counted: %s', async (mode, level) => {
    for (const typed of ['“双师型”教师', '产教融合', '2025年底', '75％', '。加强', '(一)', '1＋X']) {
      for (const [, index] of indexes) await expectTrueMarks(index, typed, { mode }, level);
    }
  });

  it('gives the same answer whichever way it is stored', async () => {
    const options: readonly SearchOptions[] = [
      {},
      { bodyOnly: true },
      { order: 'document', filters: { nature: ['policy'] } },
      { mode: 'all-words', within: 'document', bodyOnly: true },
      { mode: 'ignore-punctuation', filters: { year: ['2024', '2023'] } },
    ];
    for (const typed of ['职业教育 产业', '教育', '“双师型”教师', '教', '组织 领导', '二、基本原则']) {
      for (const option of options) {
        const answers = await Promise.all(
          indexes.map(async ([, index]) => {
            const result = await ask(index, typed, option);
            return { result: { ...result, readHits: undefined }, hits: await readAll(result) };
          }),
        );
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
    }
  }, 30_000);

  it('finds nothing where nothing stands, in every mode', async () => {
    for (const typed of [
      '清华大学',
      '双师型教员队伍',
      '到2035年底',
      '示教发〔2023〕18号',
      '“双师型“教授',
      '🚀',
      '\ud800',
    ]) {
      for (const mode of ['exact', 'ignore-punctuation', 'all-words'] as const) {
        for (const [, index] of indexes) {
          expect((await ask(index, typed, { mode })).totals.all).toEqual({
            occurrences: 0,
            paragraphs: 0,
            documents: 0,
          });
        }
      }
    }
  });

  it('counts 双师型教师 as 0 一字不差 and 8 忽略标点, and “双师型”教师 as 8', async () => {
    for (const [, index] of indexes) {
      const loose = await ask(index, '双师型教师', { mode: 'ignore-punctuation' });
      expect(loose.totals.all.occurrences).toBe(8);
      expect((await ask(index, '双师型教师')).totals.all.occurrences).toBe(0);
      expect((await ask(index, '"双师型"教师')).totals.all.occurrences).toBe(8);
    }
  });

  it('answers a pasted paragraph, a whole document and a very long nonsense as text', async () => {
    const units = documents.flatMap((document) => document.units);
    const longest = units.reduce((a, b) =>
      measureUnit(a).text.length >= measureUnit(b).text.length ? a : b,
    );
    const paragraph = measureUnit(longest).text;
    const nothing = { occurrences: 0, paragraphs: 0, documents: 0 };
    for (const [, index] of indexes) {
      expect((await ask(index, paragraph)).totals.all).toEqual({
        occurrences: 1,
        paragraphs: 1,
        documents: 1,
      });
      expect((await ask(index, `${paragraph}某`)).totals.all).toEqual(nothing);
      expect((await ask(index, units.map((unit) => measureUnit(unit).text).join(''))).totals.all).toEqual(
        nothing,
      );
      expect((await ask(index, '教育'.repeat(50_000))).totals.all).toEqual(nothing);
    }
  });
});

describe('a search of hostile texts', () => {
  const unit: fc.Arbitrary<SearchUnit> = fc.tuple(hostileText(6), hostileText(30)).map(([heading, text]) => ({
    position: '',
    pieces: [
      { provision: 's1', heading: true, text: heading },
      { provision: 's1-p1', heading: false, text },
    ],
  }));
  const documents: fc.Arbitrary<SearchDocument[]> = fc
    .array(
      fc.tuple(hostileText(8), fc.array(unit, { maxLength: 5 }), fc.constantFrom('policy', 'reference')),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((all) =>
      all.map(([title, units, nature], index): SearchDocument => ({
        policy: `p${index}`,
        nature: nature === 'policy' ? 'policy' : 'reference',
        kind: 'plan',
        region: { name: '某市', level: 'county' },
        title,
        topics: [],
        hasTargets: false,
        units,
      })),
    );

  it.each(LEVELS)(
    'agrees with plain substring search in both layouts, and marks what it counts: %s',
    async (mode, level) => {
      await fc.assert(
        fc.asyncProperty(documents, hostileText(4), fc.nat(), fc.nat(), async (documents, invented, a, b) => {
          const indexes = await openBoth(documents);
          const all = Array.from(
            documents.flatMap(({ units }) => units.map((each) => measureUnit(each).text)).join(''),
          );
          const cut = all
            .slice(a % (all.length + 1))
            .slice(0, 1 + (b % 7))
            .join('');
          for (const typed of [invented, cut]) {
            const wanted = fold(typed, level).text;
            if (wanted === '') continue;
            const truth = countPlainly(foldUnits(documents, level), wanted);
            for (const index of indexes) {
              expect((await ask(index, typed, { mode })).totals.all).toEqual(truth);
              await expectTrueMarks(index, typed, { mode }, level);
            }
          }
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );

  it('counts in body text what does not begin in a heading, in both layouts', async () => {
    await fc.assert(
      fc.asyncProperty(documents, hostileText(3), async (documents, typed) => {
        const wanted = fold(typed, 'exact').text;
        if (wanted === '') return;
        const truth = documents
          .flatMap(({ units }) => units)
          .map((each) => {
            const { text, headingLength } = measureUnit(each);
            const folded = fold(text, 'exact');
            let count = 0;
            for (
              let at = folded.text.indexOf(wanted);
              at >= 0;
              at = folded.text.indexOf(wanted, at + wanted.length)
            ) {
              if ((folded.starts[at] ?? 0) >= headingLength) count += 1;
            }
            return count;
          });
        for (const index of await openBoth(documents)) {
          const result = await ask(index, typed, { bodyOnly: true });
          expect(result.totals.all.occurrences).toBe(truth.reduce((sum, count) => sum + count, 0));
          expect(result.totals.all.paragraphs).toBe(truth.filter((count) => count > 0).length);
          await readAll(result);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
