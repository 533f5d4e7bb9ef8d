import { expect, test } from 'vitest';
import { provisionElement } from '../../../../../src/exports/documents/akn/provision-element.ts';
import { provision } from '../../../domain/citing/sample-documents.ts';

test.each([
  ['of a law', 'a12', 'chp_2', 'art_12'],
  ['of an annex, in its chapter', 'x1-a5', 'att_x1__chp_2', 'att_x1__art_5'],
  ['numbered anew in each chapter', 'c2-a3', 'chp_2', 'chp_2__art_3'],
])('an article %s has the id of its number as the text counts it', (_which, id, parent, eId) => {
  expect(provisionElement(provision(id, '第三条', ''), parent)).toEqual({ name: 'article', eId });
});

test('a provision without a number is no element of its own', () => {
  expect(provisionElement(provision('s1', '', '总则'), '')).toBeUndefined();
});
