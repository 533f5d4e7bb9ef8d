import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../../src/domain/document/provision.ts';
import { compareDuties } from '../../../../src/domain/targets/duties/duty-records.ts';

function provision(heading: string, ...paragraphs: readonly string[]): Provision {
  return {
    id: 's1',
    label: '一、',
    heading,
    runIn: heading.endsWith('。'),
    paragraphs: paragraphs.map((text, index) => ({ id: `s1-p${String(index + 1)}`, text })),
    children: [],
  };
}

function duty(quote: string, at: string) {
  return { policy: 'one', provision: at, quote, organisations: ['bureau'] };
}

function compare(of: Provision, ...duties: readonly ReturnType<typeof duty>[]) {
  const { charged, unrecorded } = compareDuties({ provisions: [of] }, duties);
  return { charged: [...charged].sort(), unrecorded: unrecorded.map(({ line }) => line.text) };
}

describe('compareDuties', () => {
  it('charges a sentence that is a heading by the line after it', () => {
    const line = '（县水务局负责）';
    expect(compare(provision('建成2座水厂。', line), duty(line, 's1-p1'))).toEqual({
      charged: ['s1', 's1-p1'],
      unrecorded: [],
    });
  });

  it.each([
    ['建成2座水厂。（县水务局牵头，县财政局配合）', ['（县水务局牵头，县财政局配合）']],
    ['建成2座水厂。责任单位：县水务局', ['责任单位：县水务局']],
    // Not every name is that of a body: a person has to say whom it charges.
    ['建成2座水厂。（由专人盯办并由其负责）', ['（由专人盯办并由其负责）']],
    ['建成2座水厂。（各有关部门按职责分工负责）', []],
    ['建成2座水厂（日供水5万吨）。', []],
  ])('lists what is not on record of %s', (text, unrecorded) => {
    expect(compare(provision('供水', text)).unrecorded).toEqual(unrecorded);
  });
});
