import { expect, test } from 'vitest';
import { keepKnownFilters } from '../../../../src/features/search/known-filters.ts';
import { readDocumentTable, makeDocumentTable } from '../../../../src/search/index/document-table.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';

const documents = readDocumentTable(makeDocumentTable(readSearchDocuments(fixtureCorpus.CONTENT_DIR)));

test('values that documents have are kept, in order', () => {
  const filters = { place: ['示例市', '样本县'], nature: ['reference'], targets: ['no'] };
  expect(keepKnownFilters(filters, documents)).toEqual({ filters, unknown: [] });
});

test('values that no document has are named, and their facet dropped when none is left', () => {
  const filters = { place: ['示例市', '北京市'], kind: ['nonsense'] };
  expect(keepKnownFilters(filters, documents)).toEqual({
    filters: { place: ['示例市'] },
    unknown: ['北京市', 'nonsense'],
  });
});
