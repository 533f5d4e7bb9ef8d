import { expect, test } from 'vitest';
import { joinHeading } from '../../../../../src/features/organisations/organisation/join-heading.ts';

test.each([
  ['a run-in heading goes on in its paragraph', '1.建设基地。', '建成基地。', '1.建设基地。建成基地。'],
  ['a heading that stands alone has a line of its own', '（一）建设基地', '建成。', '（一）建设基地\n建成。'],
  ['a paragraph without a heading stands by itself', '', '建成基地。', '建成基地。'],
])('%s', (_title, heading, paragraph, whole) => {
  expect(joinHeading(heading, paragraph)).toBe(whole);
});
