import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../../../../src/features/search/index/search-index.ts';
import { countedSite } from '../../../content/counted-site.ts';

const index = searchIndex(countedSite());

/** The JSON of a file of the index, written in either of its two forms. */
function read(name: string): unknown {
  const file = index.files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`No file "${name}"`);
  const bytes = inflateRawSync(file.bytes);
  const isWide = bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0);
  return JSON.parse(isWide ? bytes.swap16().toString('utf16le') : bytes.toString('utf8'));
}

describe('the files that searching begins with', () => {
  test('are all among the files', () => {
    const names = index.files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of Object.values(index.names)) expect(names).toContain(name);
  });

  test('name every document as it is cited, reference material with the warning', () => {
    const citations = read(index.names.citations);
    expect(citations).toMatchObject({
      'city-2025': { document: 0, plan: '《甲市产教融合行动方案》（甲政发〔2025〕1号）' },
      'county-2024': { document: 1 },
      'news-2024': { document: 3 },
    });
    expect(JSON.stringify(citations)).toMatch(/"news-2024":\{[^}]*"plan":"【机器改写文本，不可作为引文】/u);
    expect(JSON.stringify(citations).split('机器改写文本')).toHaveLength(3);
  });

  test('hold the conjectural reading of a document that has one, word for word with what was received', () => {
    expect(read(index.names.readings)).toMatchObject([
      {
        policy: 'news-2024',
        document: 3,
        units: [
          { pieces: [{ segments: ['丁市', ['样板', '']] }] },
          {
            pieces: [
              { segments: ['到2025年，由市', ['教化', '教育'], '局', ['设立', '建设'], '20个基地。'] },
            ],
          },
          { pieces: [{ segments: ['现有基地6个。'] }] },
        ],
      },
    ]);
  });

  test('offer names at once and what is known of a query in a file of its own', () => {
    expect(read(index.names.names)).toHaveProperty('entries');
    expect(read(index.names.hints)).not.toHaveProperty('entries');
    expect(read(index.names.hints)).toHaveProperty('deadlines');
  });
});
