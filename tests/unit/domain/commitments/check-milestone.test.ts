import { describe, expect, it } from 'vitest';
import { checkMilestone } from '../../../../src/domain/commitments/check-milestone.ts';
import type { Milestone } from '../../../../src/schemas/milestone.ts';

const paragraph = '用1年左右时间，建立制度。到2025年底，建成中心。本年4月印发方案。';

function milestone(fields: Partial<Milestone>): Milestone {
  return {
    id: 'm',
    policy: 'example-2023',
    kind: 'deadline',
    end: '2025',
    precision: 'year',
    basis: 'explicit',
    dateText: '到2025年底',
    provision: 's4-p1',
    quote: '到2025年底，建成中心',
    label: '建成中心',
    labelEn: 'Centre built',
    targets: [],
    review: 'reviewed',
    ...fields,
  };
}

const phase = milestone({
  kind: 'phase',
  start: '2023',
  end: '2024',
  basis: 'derived',
  reasoning: '自成文日期起算。',
  reasoningEn: 'counted from the day of signature',
  dateText: '用1年左右时间',
  quote: '用1年左右时间，建立制度',
});

function findings(of: Milestone, text: string | undefined = paragraph): string[] {
  return checkMilestone(of, text, [], { base: '2023-09-13' })
    .filter(({ accepted }) => !accepted)
    .map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
}

describe('checkMilestone', () => {
  it('finds nothing where the dates are those of the words', () => {
    expect(findings(milestone({}))).toEqual([]);
    expect(findings(phase)).toEqual([]);
    const month = {
      start: '2023-04',
      precision: 'month',
      basis: 'derived',
      dateText: '本年4月',
      quote: '本年4月印发方案',
    } as const;
    const { end: _end, ...event } = milestone({
      ...month,
      kind: 'event',
      reasoning: '成文年份。',
      reasoningEn: 'year',
    });
    expect(findings(event)).toEqual([]);
  });

  it.each<[string, Partial<Milestone>, string]>([
    ['another year', { end: '2026' }, 'record-date end'],
    ['a printed date as derived without reasoning', { basis: 'derived' }, 'record-form reasoning'],
    ['a precision that is not that of the date', { precision: 'day' }, 'record-form precision'],
    ['an end before the start', { start: '2026', note: '时限：见附件。' }, 'record-form start'],
    ['words that are not verbatim', { quote: '至2025年底，建成中心' }, 'quote-verbatim quote'],
    ['words without a date', { dateText: '建成' }, 'record-date dateText'],
  ])('reports %s', (_case, fields, finding) => {
    expect(findings(milestone(fields))).toContain(finding);
  });

  it('reports a milestone without any date', () => {
    const { end: _end, ...undated } = milestone({});
    expect(findings(undated)).toContain('record-form start');
  });

  it('reports a derived date recorded as explicit', () => {
    expect(findings({ ...phase, basis: 'explicit' })).toContain('record-date basis');
  });

  it('accepts another derived date because its reasoning is given', () => {
    const second = { ...phase, start: '2024', end: '2025' };
    expect(findings(second)).toEqual([]);
    expect(
      checkMilestone(second, paragraph, [], { base: '2023-09-13' }).every(({ accepted }) => accepted),
    ).toBe(true);
  });

  it('does not look for words of the front matter in a paragraph', () => {
    const { provision: _provision, ...published } = milestone({
      quote: '公开日期: 2025-07-29',
      dateText: '2025-07-29',
    });
    expect(findings({ ...published, end: '2025-07-29', precision: 'day' }, '')).toContain(
      'quote-verbatim quote',
    );
    expect(
      checkMilestone({ ...published, end: '2025-07-29', precision: 'day' }, undefined).map(
        ({ ruleId }) => ruleId,
      ),
    ).toEqual([]);
  });
});
