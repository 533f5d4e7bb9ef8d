import { expect, test } from 'vitest';
import { sharedWordingOf } from '../../../../src/exports/records/shared-wording.ts';
import { countedSite } from '../../content/counted-site.ts';

const { documents } = countedSite();

test('the same texts in another list, with other front matter, are not searched again', () => {
  const found = sharedWordingOf(documents);
  const edited = documents.map((document) => ({ ...document, policy: { ...document.policy, title: '改' } }));
  expect(sharedWordingOf(edited)).toBe(found);
});

test('another text, another order or one text less is searched anew', () => {
  const found = sharedWordingOf(documents);
  const [first, ...others] = documents;
  if (first === undefined) throw new Error('no documents');
  for (const changed of [
    [{ ...first, text: structuredClone(first.text) }, ...others],
    [...others, first],
    others,
  ]) {
    expect(sharedWordingOf(changed)).not.toBe(found);
    expect(sharedWordingOf(changed).searched.map(({ id }) => id)).toEqual(
      changed.map(({ policy }) => policy.id),
    );
  }
});
