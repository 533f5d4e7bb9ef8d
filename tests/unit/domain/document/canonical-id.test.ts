import { expect, test } from 'vitest';
import { canonicalId, longId } from '../../../../src/domain/document/canonical-id.ts';
import { findProvisionPath, idOfPath } from '../../../../src/domain/document/provision-path.ts';
import { idsInSpan } from '../../../../src/domain/document/provision-span.ts';
import { law } from '../citing/law-documents.ts';

test.each([
  ['a12-p1-3', 'a12-3'],
  ['a12-p1-3-1', 'a12-3-1'],
  ['x1-a5-p1-2', 'x1-a5-2'],
  ['c2-a1z1-p1-2', 'c2-a1z1-2'],
])('%s is published as %s, and the other way round', (long, canonical) => {
  expect(canonicalId(long)).toBe(canonical);
  expect(longId(canonical)).toBe(long);
});

test.each(['a12', 'a12-p1', 'a12-p2-3', 's3-2-p1', 's3-2-5', 'x1-t1-r3', 'preamble-p1'])(
  '%s has no other id',
  (id) => {
    expect(canonicalId(id)).toBe(id);
    expect(longId(id)).toBeUndefined();
  },
);

test('an item of the first 款 is found by either id', () => {
  const path = findProvisionPath(law.text.provisions, 'a3-p1-2');
  expect(path && idOfPath(path)).toBe('a3-2');
  expect(idsInSpan(law.text.provisions, { from: 'a3-p1-1', to: 'a3-p1-2' })).toEqual(['a3-1', 'a3-2']);
});

test('a span takes in what stands between as printed: 款 after 项, a table with its rows', () => {
  const { provisions } = law.text;
  expect(idsInSpan(provisions, { from: 'a3' })).toEqual([
    ...['a3', 'a3-p1', 'a3-1', 'a3-2', 'a3-p2', 'a3-p2-1', 'a3-p2-2', 'a3-p3'],
    ...['a3-t1', 'a3-t1-r1', 'a3-t1-r2'],
  ]);
  expect(idsInSpan(provisions, { from: 'x1-s1-t1' })).toHaveLength(4);
});
