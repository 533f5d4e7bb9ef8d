import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRunFinder,
  findSharedRuns,
  pairedDocuments,
} from '../../../../src/domain/reuse/find-shared-runs.ts';
import { keepBestPairs } from '../../../../src/domain/reuse/keep-best-pairs.ts';
import type { ReuseDocument } from '../../../../src/domain/reuse/reuse-document.ts';
import { scoreProvisionPairs } from '../../../../src/domain/reuse/score-provision-pairs.ts';
import { selectFingerprints } from '../../../../src/domain/reuse/select-fingerprints.ts';

function documentOf(id: string, ...texts: string[]): ReuseDocument {
  return {
    id,
    lines: texts.map((text, index) => ({
      id: `p${String(index)}`,
      provision: `s${String(index)}`,
      text,
    })),
  };
}

/**
 * Every maximal common run within lines and cells, without the full stops it begins with, by comparing all against all:
 * slow, and plainly right.
 */
function bruteForce(documents: readonly ReuseDocument[], minimum: number): string[] {
  const found = new Set<string>();
  const isShared = (x: string | undefined, y: string | undefined): boolean => x === y && x !== '\t';
  const lines = documents.flatMap((document, order) =>
    document.lines.map((line) => ({ ...line, document: document.id, order })),
  );
  for (const a of lines) {
    for (const b of lines.filter(({ order }) => order > a.order)) {
      for (let i = 0; i < a.text.length; i += 1) {
        for (let j = 0; j < b.text.length; j += 1) {
          if (!isShared(a.text[i], b.text[j])) continue;
          if (i > 0 && j > 0 && isShared(a.text[i - 1], b.text[j - 1])) continue;
          let length = 1;
          while (i + length < a.text.length && isShared(a.text[i + length], b.text[j + length])) length += 1;
          const skipped = /^。*/u.exec(a.text.slice(i, i + length))?.[0].length ?? 0;
          if (length - skipped >= minimum)
            found.add(
              [a.document, a.id, i + skipped, b.document, b.id, j + skipped, length - skipped].join(' '),
            );
        }
      }
    }
  }
  return [...found].sort();
}

function list(documents: readonly ReuseDocument[], minimum: number): string[] {
  return findSharedRuns(documents, { minimum, maximumDocuments: documents.length })
    .runs.map(({ a, b }) =>
      [a.document, a.line, a.start, b.document, b.line, b.start, a.end - a.start].join(' '),
    )
    .sort();
}

describe('findSharedRuns', () => {
  const phrase = '建立教学过程与企业生产过程一体化';

  it('finds a shared run with its offsets, as long as it can be made', () => {
    const a = documentOf('a', `甲乙${phrase}人才`, '无关');
    const b = documentOf('b', '无关', `丙${phrase}模式`);
    const [run, ...rest] = findSharedRuns([a, b]).runs;
    expect(rest).toEqual([]);
    expect(run).toEqual({
      text: phrase,
      a: { document: 'a', provision: 's0', line: 'p0', start: 2, end: 2 + phrase.length },
      b: { document: 'b', provision: 's1', line: 'p1', start: 1, end: 1 + phrase.length },
    });
  });

  it.each([
    ['twelve characters', '一二三四五六七八九十甲乙', 1],
    ['eleven characters', '一二三四五六七八九十甲', 0],
  ])('draws the line at twelve characters: %s', (_case, shared, count) => {
    expect(
      findSharedRuns([documentOf('a', `前${shared}后`), documentOf('b', `左${shared}右`)]).runs,
    ).toHaveLength(count);
  });

  it('begins a run with its first word, not with the mark that closes the words before it', () => {
    const [run] = findSharedRuns([
      documentOf('a', `甲。${phrase}。`),
      documentOf('b', `乙。${phrase}。`),
    ]).runs;
    expect(run?.text).toBe(`${phrase}。`);
    expect(run?.a.start).toBe(2);
  });

  it('ends a run at the border of a cell, as it does at the end of a line', () => {
    const row = `实训设备更新\t${phrase}\t市教育局\t二〇二五年`;
    const { runs } = findSharedRuns([documentOf('a', row), documentOf('b', row)]);
    expect(runs.map(({ text, a, b }) => [text, a.start, a.end, b.start])).toEqual([
      [phrase, row.indexOf(phrase), row.indexOf(phrase) + phrase.length, row.indexOf(phrase)],
    ]);
    const cells = '市教育局\t市财政局\t二〇二五年\t三百万元';
    expect(findSharedRuns([documentOf('a', cells), documentOf('b', cells)]).runs).toEqual([]);
  });

  it('ends a set phrase at the border of a cell', () => {
    const documents = ['a', 'b', 'c'].map((id) => documentOf(id, `市教育局\t${phrase}\t二〇二五年`));
    const { setPhrases } = findSharedRuns(documents, { maximumDocuments: 2 });
    expect(setPhrases.map(({ text }) => text)).toEqual([phrase]);
  });

  it('says nothing of a document that repeats itself', () => {
    expect(findSharedRuns([documentOf('a', phrase, phrase)]).runs).toEqual([]);
  });

  it('finds exactly what comparing all against all finds', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', '。', '\t'),
      maxLength: 60,
      size: 'max',
    });
    const documents = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(documents, fc.integer({ min: 4, max: 12 }), (texts, minimum) => {
        const all = texts.map((paragraphs, index) => documentOf(`d${String(index)}`, ...paragraphs));
        expect(list(all, minimum)).toEqual(bruteForce(all, minimum));
      }),
      { numRuns: 200 },
    );
  });

  it('lists runs by position, in whichever order they were found', () => {
    const other = '推动校企共同建立共办共管的机制';
    const a = documentOf('a', `${other}，${phrase}`, phrase);
    const b = documentOf('b', `${phrase}，${other}`);
    expect(findSharedRuns([a, b]).runs.map((run) => [run.a.line, run.a.start, run.b.start])).toEqual([
      ['p0', 0, phrase.length + 1],
      ['p0', other.length + 1, 0],
      ['p1', 0, 0],
    ]);
  });

  it('counts what too many documents share, whole and with where each has it, and pairs the rest', () => {
    const documents = ['a', 'b', 'c', 'd'].map((id) => documentOf(id, `${id}${phrase}${id}`));
    const { runs, setPhrases } = findSharedRuns(documents, { maximumDocuments: 3 });
    expect(runs).toEqual([]);
    expect(setPhrases).toEqual([
      {
        text: phrase,
        documents: 4,
        at: ['a', 'b', 'c', 'd'].map((document) => ({
          document,
          provision: 's0',
          line: 'p0',
          start: 1,
          end: 1 + phrase.length,
        })),
      },
    ]);
    expect(findSharedRuns(documents, { maximumDocuments: 4 }).runs).toHaveLength(6);
  });

  it('counts all documents that have a set phrase, whatever stands around it in each', () => {
    const peculiar = (at: number) =>
      String.fromCodePoint(
        ...Array.from({ length: 8 }, (_, index) => 0x5000 + (((at * 8 + index) * 7919) % 20_000)),
      );
    const documents = Array.from({ length: 60 }, (_, at) =>
      documentOf(`d${String(at)}`, `${peculiar(at)}${phrase}${peculiar(at + 60)}`),
    );
    const { setPhrases } = findSharedRuns(documents, { maximumDocuments: 2 });
    expect(setPhrases.map(({ text, documents: count }) => [text, count])).toEqual([[phrase, 60]]);
  });

  it('leaves out a run that is a set phrase but for a few characters, and keeps one that only contains it', () => {
    const documents = [
      documentOf('a', `甲深入推进${phrase}，兴办县域实训联合工场`),
      documentOf('b', `乙深入推进${phrase}，兴办县域实训联合工场`),
      documentOf('c', `丙深入推进${phrase}`),
      documentOf('d', `丁切实${phrase}`),
    ];
    const few = findSharedRuns([...documents.slice(2), documentOf('e', phrase)], { maximumDocuments: 2 });
    expect(few.runs).toEqual([]);
    const { runs } = findSharedRuns(documents, { maximumDocuments: 2 });
    expect(runs.map(({ text, a, b }) => [text, a.document, b.document])).toEqual([
      [`深入推进${phrase}，兴办县域实训联合工场`, 'a', 'b'],
    ]);
  });

  it.each([
    [2, 2],
    [4, 2],
    [30, 6],
    [3000, 12],
  ])('of %i documents pairs what at most %i have', (count, most) => {
    expect(pairedDocuments(count)).toBe(most);
  });

  it('finds no more pairs in near-identical documents than their number allows', () => {
    const texts = Array.from({ length: 8 }, (_, index) =>
      String.fromCodePoint(...Array.from({ length: 20 }, (_each, at) => 0x4e00 + index * 40 + at)),
    );
    const corpus = (count: number) =>
      Array.from({ length: count }, (_, index) => documentOf(`d${index}`, ...texts));
    expect(findSharedRuns(corpus(40)).runs).toEqual([]);
    expect(findSharedRuns(corpus(40)).setPhrases).toHaveLength(8);
  });
});

describe('createRunFinder', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '\t'), maxLength: 40, size: 'max' });
  const texts = fc.array(text, { maxLength: 3, size: 'max' });

  it('finds in one list after another what a first search finds in each', () => {
    const edit = fc.array(fc.record({ at: fc.nat(), texts }), { minLength: 1, maxLength: 3 });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    const options = { minimum: 6, maximumDocuments: 2, maximumRepeats: 2 };
    fc.assert(
      fc.property(fc.array(texts, { minLength: 3, maxLength: 6, size: 'max' }), edits, (written, changes) => {
        const find = createRunFinder(options);
        const withoutWork = ({ runs, setPhrases }: ReturnType<typeof find>) => ({ runs, setPhrases });
        let documents = written.map((own, index) => documentOf(`d${String(index)}`, ...own));
        find(documents);
        for (const change of changes) {
          for (const edited of change) {
            const at = edited.at % documents.length;
            documents = documents.with(at, documentOf(`d${String(at)}`, ...edited.texts));
          }
          expect(withoutWork(find(documents))).toEqual(withoutWork(findSharedRuns(documents, options)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in a longer or shorter list what a first search finds in it', () => {
    const find = createRunFinder();
    const documents = ['a', 'b', 'c'].map((id) =>
      documentOf(id, `${id}建立教学过程与企业生产过程一体化${id}`),
    );
    expect(find(documents.slice(1)).runs).toHaveLength(1);
    expect(find(documents)).toEqual(findSharedRuns(documents));
    expect(find(documents.slice(0, 2))).toEqual(findSharedRuns(documents.slice(0, 2)));
  });
});

describe('keepBestPairs', () => {
  it('keeps the best three of each provision and twenty of each document', () => {
    const side = (document: string, provision: string) => ({ document, provision });
    const pair = (a: ReturnType<typeof side>, b: ReturnType<typeof side>) => ({
      a,
      b,
      shared: 12,
      share: 1,
      longest: 12,
      runs: [],
    });
    const star = Array.from({ length: 6 }, (_, index) => pair(side('a', 's1'), side('b', `s${index}`)));
    // Each of the others has room for its first, so that none is left without a match.
    expect(keepBestPairs(star)).toEqual(star);
    const grid = Array.from({ length: 36 }, (_, index) =>
      pair(side('a', `s${index % 6}`), side('b', `s${Math.floor(index / 6)}`)),
    );
    expect(keepBestPairs(grid)).toHaveLength(20);
    expect(keepBestPairs(grid.slice(0, 18))[0]).toBe(grid[0]);
  });
});

describe('selectFingerprints', () => {
  it('keeps one hash in every window, and the same ones for the same run anywhere', () => {
    const shared = '推动校企共同建立共办共管的机制';
    const hashes = (text: string) => new Set(selectFingerprints(text, 4, 5).map(({ hash }) => hash));
    expect(hashes(`前面的话${shared}`).isDisjointFrom(hashes(`${shared}后面的话`))).toBe(false);
    const starts = selectFingerprints(shared, 4, 5).map(({ start }) => start);
    for (const [index, start] of starts.entries())
      expect(start - (starts[index - 1] ?? -1)).toBeLessThanOrEqual(5);
  });

  it.each([
    ['', 0],
    ['三个字', 0],
    ['四个字了', 1],
  ])('keeps as many hashes of the short text %j as it has', (text, count) => {
    expect(selectFingerprints(text, 4, 5)).toHaveLength(count);
  });
});

describe('scoreProvisionPairs', () => {
  it('puts the pair that shares most first and counts overlapping characters once', () => {
    const long = '聚焦服务县域产业技术进步和转型发展需要';
    const short = '推动校企共同建立共办共管机制';
    const documents = [documentOf('a', long, short), documentOf('b', `${short}甲`, `${long}${long}`)];
    const pairs = scoreProvisionPairs(findSharedRuns(documents).runs, documents);
    expect(pairs.map(({ a, b, shared, longest }) => [a.provision, b.provision, shared, longest])).toEqual([
      ['s0', 's1', long.length, long.length],
      ['s1', 's0', short.length, short.length],
    ]);
    expect(pairs.map(({ share }) => share)).toEqual([1, 1]);
    expect(pairs[0]?.runs).toHaveLength(2);
  });
});
