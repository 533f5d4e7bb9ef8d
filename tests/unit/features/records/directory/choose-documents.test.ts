import { describe, expect, test } from 'vitest';
import type { DirectoryPart } from '../../../../../src/features/records/directory/choose-documents.ts';
import {
  chooseDocuments,
  countValuesOf,
} from '../../../../../src/features/records/directory/choose-documents.ts';
import type { DirectoryDocument } from '../../../../../src/features/records/directory/directory-file.ts';

const document = (
  id: string,
  area: string,
  year: string,
  statements: readonly number[],
): DirectoryDocument => ({
  id,
  title: id,
  shortTitle: id,
  region: '',
  kind: '',
  date: '',
  nature: 'policy',
  filters: { area, year, kind: 'plan' },
  words: id,
  hasTargetsPage: true,
  statements,
});
const parts: readonly DirectoryPart[] = [
  {
    groups: [
      { theme: ['schools'], year: ['2025', 'printed'], kind: ['target'], part: ['counted'] },
      { theme: ['schools', 'teachers'], year: ['none'], kind: ['deliverable'], part: ['counted'] },
    ],
    documents: [document('first', '11', '2020', [0, 1, 1, 5]), document('second', '23', '2021', [0, 4])],
  },
  {
    groups: [{ theme: ['teachers'], year: ['2025', 'printed'], kind: ['target'], part: ['counted'] }],
    documents: [document('third', '23', '2020', [0, 2]), document('fourth', '23', '2020', [])],
  },
];
const found = (counted: 'documents' | 'statements', choices: Readonly<Record<string, string>>, query = '') =>
  chooseDocuments(parts, counted, choices, query).map((each) => `${each.document.id} ${each.count}`);

describe('statements', () => {
  test('are counted by document where one statement meets every choice, those of most first', () => {
    expect(found('statements', { theme: 'schools' })).toEqual(['first 6', 'second 4']);
    expect(found('statements', { theme: 'teachers', year: 'printed' })).toEqual(['third 2']);
    expect(found('statements', { year: '2025', area: '23' })).toEqual(['second 4', 'third 2']);
  });

  test('are chosen by their own year and kind, not by those of the document', () => {
    expect(found('statements', { year: '2020' })).toEqual([]);
    expect(found('statements', { kind: 'deliverable' })).toEqual(['first 5']);
  });

  test('of one document are chosen by its id', () => {
    expect(found('statements', { place: 'second' })).toEqual(['second 4']);
  });

  test('are counted for each value with the other choices as they are', () => {
    const count = (name: string) =>
      Object.fromEntries(countValuesOf(parts, 'statements', { year: '2025', area: '23' }, '', name));
    expect(count('theme')).toEqual({ schools: 4, teachers: 2 });
    expect(count('year')).toEqual({ '2025': 6, printed: 6 });
    expect(count('area')).toEqual({ '11': 1, '23': 6 });
  });
});

describe('documents', () => {
  test('are found by their own facts and words, in the order of the directory', () => {
    expect(found('documents', { year: '2020' })).toEqual(['first 1', 'third 1', 'fourth 1']);
    expect(found('documents', { year: '2020' }, 'th')).toEqual(['third 1', 'fourth 1']);
    expect(found('documents', { area: '99' })).toEqual([]);
  });

  test('are counted for each value with the other choices and the words as they are', () => {
    expect(Object.fromEntries(countValuesOf(parts, 'documents', { year: '2020' }, '', 'year'))).toEqual({
      '2020': 3,
      '2021': 1,
    });
  });
});
