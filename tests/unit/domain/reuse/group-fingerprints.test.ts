import { expect, test } from 'vitest';
import { fingerprintDocument, textAt } from '../../../../src/domain/reuse/fingerprinted-document.ts';
import { groupFingerprints } from '../../../../src/domain/reuse/group-fingerprints.ts';

/** The characters and the number of positions of every group of documents of one line each, which all have one hash. */
function groupsOfOneHash(...texts: string[]): readonly (readonly [string, number])[] {
  const documents = texts.map((text, index) => {
    const lines = [{ id: 'p0', provision: 's0', text }];
    const document = fingerprintDocument({ id: `d${index}`, lines }, 4, 1);
    return { ...document, hashes: document.hashes.fill(7) };
  });
  return [...groupFingerprints(documents, 4)].map(({ positions: [first = 0, ...rest] }) => [
    textAt(documents, first, 4),
    rest.length + 1,
  ]);
}

test('characters that only have a hash in common are no group, of two documents or of more', () => {
  expect(groupsOfOneHash('产教融合', '校企合作')).toEqual([]);
  expect(groupsOfOneHash('产教融合', '校企合作', '产教融合', '工学结合')).toEqual([['产教融合', 2]]);
});

test('characters that differ in the last alone are no group', () => {
  expect(groupsOfOneHash('产教融合', '产教融和')).toEqual([]);
});
