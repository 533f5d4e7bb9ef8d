import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentLines } from '../../../../src/domain/document/lines.ts';
import { applyEmendations } from '../../../../src/domain/fidelity/apply-emendations.ts';
import { compareWitness } from '../../../../src/domain/fidelity/compare-witness.ts';
import { emendedLines } from '../../../../src/domain/fidelity/emended-lines.ts';
import { linesInSpan } from '../../../../src/domain/fidelity/lines-in-span.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';

const SEEDS = fixtureCorpus.SEEDS_DIR;
const PRIMARY_FILE = 'yunchuan.txt';
const primary = readFileSync(`${SEEDS}/${PRIMARY_FILE}`, 'utf8');
const witness = readFileSync(`${SEEDS}/yunchuan-excerpt.txt`, 'utf8');

describe('compareWitness', () => {
  test('finds the excerpt of a plan: every visible character agrees, 24 of white space are missing', () => {
    expect(compareWitness(primary, witness)).toEqual({
      span: {
        start: 1711,
        end: 2238,
        first: { line: 91, column: 3 },
        last: { line: 113, column: 38 },
      },
      agreeing: 485,
      differences: [],
      missingSpaces: 24,
      addedSpaces: 0,
    });
  });

  test('the excerpt runs from task 14 to task 22', () => {
    const { text, emendations } = ingestSeed(primary, PRIMARY_FILE).value;
    const { lines } = emendedLines(applyEmendations(primary, PRIMARY_FILE, emendations).value);
    const span = compareWitness(primary, witness)?.span ?? { start: 0, end: 0 };
    const ids = linesInSpan(lines, span).map((line) => documentLines(text)[line]?.id);
    expect(ids).toEqual([
      's3-3-14',
      's3-3-15',
      's3-4',
      's3-4-16',
      's3-4-17',
      's3-4-18',
      's3-4-19',
      's3-4-20',
      's3-4-21',
      's3-5',
      's3-5-22',
    ]);
  });

  test('names each stretch that differs, with its position in both texts', () => {
    const a = '前文若干字在此。\n认真落实行业组织的指导责任，建设公共实践中心，培养人才。\n后文';
    const b = '认真落实行业组织的指导责任,建设公共的实践中心，培养人才。';
    expect(compareWitness(a, b)).toMatchObject({
      agreeing: 27,
      differences: [
        {
          primary: '，',
          witness: ',',
          primaryPosition: { line: 2, column: 14 },
          witnessPosition: { line: 1, column: 14 },
        },
        {
          primary: '',
          witness: '的',
          primaryPosition: { line: 2, column: 19 },
          witnessPosition: { line: 1, column: 19 },
        },
      ],
    });
  });

  test('counts white space that either has between the same two characters', () => {
    const sentence = '落实行业组织的指导责任并建设公共实践中心';
    const a = `${sentence}\n\u{a0}\n培养人才队伍。`;
    const b = `${sentence}\n培养 人才队伍。\n`;
    expect(compareWitness(a, b)).toMatchObject({ differences: [], missingSpaces: 2, addedSpaces: 1 });
  });

  test('knows a text that is no copy', () => {
    expect(compareWitness(primary, readFileSync(`${SEEDS}/yangben.txt`, 'utf8'))).toBeUndefined();
    expect(compareWitness(primary, '')).toBeUndefined();
    expect(compareWitness('', witness)).toBeUndefined();
  });
});
