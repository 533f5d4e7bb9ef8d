import { describe, expect, it } from 'vitest';
import { EngineTextSource, type AskEngine } from '../../../../src/search/engine/engine-text-source.ts';
import { engineGeneration, engineUnits } from '../../../../src/search/engine/engine-unit.ts';
import type { EngineManifest } from '../../../../src/search/index/index-manifest.ts';
import { makeDocumentTable } from '../../../../src/search/index/document-table.ts';
import { INDEX_FORMAT } from '../../../../src/search/index/index-manifest.ts';
import { makeDocument } from '../served-index.ts';

const documents = [makeDocument(['职业教育"职业', '#标题。|职业职业，教师', '教教教\t师'])];
const units = [...engineUnits(documents)];

const manifest: EngineManifest = {
  format: INDEX_FORMAT,
  documents: makeDocumentTable(documents),
  variants: ['', ''],
  ambiguous: ['', ''],
  layout: 'engine',
  endpoint: '/search-engine/select',
  generation: engineGeneration(documents),
};

/** Answers in the form that Groonga does, and keeps what it was asked. */
function engine(rows: (parameters: Readonly<Record<string, string>>) => unknown): {
  readonly source: EngineTextSource;
  readonly asked: readonly Readonly<Record<string, string>>[];
} {
  const asked: Readonly<Record<string, string>>[] = [];
  const ask: AskEngine = (parameters) => {
    asked.push(parameters);
    const found = rows(parameters);
    return Array.isArray(found)
      ? Promise.resolve([[0, 0, 0], [[[found.length], [['_key', 'UInt32']], ...(found as unknown[])]]])
      : Promise.resolve(found);
  };
  return { source: new EngineTextSource(manifest, ask), asked };
}

const stored = ({ filter = '' }: Readonly<Record<string, string>>): readonly unknown[] =>
  units
    .filter(({ _key }) => new RegExp(`_key == ${String(_key)}(?!\\d)`, 'u').test(filter))
    .map(({ _key, policy, title, packed }) => [_key, policy, title, packed]);

describe('a text source behind an engine', () => {
  it('asks for a phrase with its quotation marks escaped and for nothing that is merely like it', async () => {
    const { source, asked } = engine(() => [[1, 1, 0]]);
    expect(await source.find('教育"职\\', 'loose')).toEqual([{ unit: 1, occurrences: 1, inHeadings: 0 }]);
    expect(asked).toEqual([
      {
        table: 'Units',
        filter: 'loose @ "教育\\"职\\\\"',
        sort_keys: '_key',
        output_columns: '_key,_score,form',
        limit: '-1',
        match_escalation: 'no',
        command_version: '1',
      },
    ]);
  });

  it('counts what begins in a heading: all of a heading line, and what the body of a run-in one has not', async () => {
    const { source } = engine(({ filter = '' }) =>
      filter.startsWith('exact_body')
        ? [[2, 2]]
        : [
            [0, 1, 1],
            [2, 3, 2],
          ],
    );
    expect(await source.find('职业', 'exact')).toEqual([
      { unit: 0, occurrences: 1, inHeadings: 1 },
      { unit: 2, occurrences: 3, inHeadings: 1 },
    ]);
  });

  it('counts in the texts where occurrences can overlap, and where a query is too long to be asked whole', async () => {
    const { source } = engine((parameters) =>
      parameters['sort_keys'] === undefined ? stored(parameters) : [[3, 2, 0]],
    );
    expect(await source.find('教教', 'exact')).toEqual([{ unit: 3, occurrences: 1, inHeadings: 0 }]);
    expect(await source.find('教'.repeat(150), 'exact')).toEqual([]);
  });

  it('reads units in the order asked for, cells and run-in headings as they stand', async () => {
    const { source } = engine(stored);
    const read = await source.read([3, 2, 3]);
    expect(read.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
      ['教教教\t师'],
      ['标题。', '职业职业，教师'],
      ['教教教\t师'],
    ]);
  });

  it.each([
    ['it has other texts', [['00000000']], 'inconsistent'],
    ['it answers with an error', { error: 'x' }, 'unreadable'],
    ['it is another page', 'no engine', 'unreadable'],
  ] as const)('cannot answer where %s', async (_, answer, reason) => {
    const { source } = engine(() => answer);
    await expect(source.check(manifest)).rejects.toMatchObject({ failure: { reason } });
  });

  it('cannot answer where a unit is gone', async () => {
    await expect(engine(() => []).source.read([1])).rejects.toMatchObject({
      failure: { reason: 'inconsistent' },
    });
  });

  it.each([
    ['fewer rows than it counts', [[2], [], [0, 1, 0]]],
    ['rows without the score', [[1], [], [0, 1]]],
    ['scores that are no numbers', [[1], [], [0, 'x', 0]]],
  ])('counts nothing of an answer with %s', async (_, table) => {
    const source = new EngineTextSource(manifest, () => Promise.resolve([[0, 0, 0], [table]]));
    await expect(source.find('教', 'exact')).rejects.toMatchObject({ failure: { reason: 'unreadable' } });
  });

  it('cannot answer where nothing is reached', async () => {
    const away = new EngineTextSource(manifest, () => Promise.reject(new Error('away')));
    await expect(away.find('教', 'exact')).rejects.toMatchObject({ failure: { reason: 'unreachable' } });
  });
});

it('the engine is told of another generation when a text or the order of documents changes, not when facts do', () => {
  const other = makeDocument(['别的'], { policy: 'other-2024' });
  const generation = engineGeneration([...documents, other]);
  expect(engineGeneration([other, ...documents])).not.toBe(generation);
  expect(engineGeneration([...documents, { ...other, units: [] }])).not.toBe(generation);
  expect(engineGeneration([...documents, { ...other, hasTargets: true }])).toBe(generation);
});
