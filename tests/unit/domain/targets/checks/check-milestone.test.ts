import { describe, expect, it } from 'vitest';
import { checkMilestone } from '../../../../../src/domain/targets/checks/check-milestone.ts';
import type { Milestone } from '../../../../../src/schemas/milestone.ts';
import { without } from '../without.ts';

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
    const reasons = { reasoning: '成文年份。', reasoningEn: 'year of signature' };
    const issue = without(milestone({ ...month, ...reasons, kind: 'publication' }), 'end');
    expect(findings(issue)).toEqual([]);
  });

  it.each<[string, Partial<Milestone>, string]>([
    ['another year', { end: '2026' }, 'record-date end'],
    ['a printed date as derived without reasoning', { basis: 'derived' }, 'record-form reasoning'],
    ['a precision that is not that of the date', { precision: 'day' }, 'record-form precision'],
    ['a start that the words do not print', { start: '2023' }, 'record-date start'],
    ['an end before the start', { start: '2026', note: '时限：见附件。' }, 'record-form start'],
    ['words that are not verbatim', { quote: '至2025年底，建成中心' }, 'quote-verbatim quote'],
    ['words without a date', { dateText: '建成' }, 'record-date dateText'],
  ])('reports %s', (_case, fields, finding) => {
    expect(findings(milestone(fields))).toContain(finding);
  });

  it('reports a milestone without any date', () => {
    expect(findings(without(milestone({}), 'end'))).toContain('record-form start');
  });

  it('reports a derived date recorded as explicit', () => {
    expect(findings({ ...phase, basis: 'explicit' })).toContain('record-date basis');
  });

  it('accepts another derived date because its reasoning names it', () => {
    const unreasoned = { ...phase, start: '2024', end: '2025' };
    expect(findings(unreasoned)).toEqual(['record-date end', 'record-date start']);
    const reasons = {
      reasoning: '接在前一阶段之后，2024年至2025年。',
      reasoningEn: 'after the stage before, 2024 to 2025',
    };
    const second = { ...unreasoned, ...reasons };
    expect(findings(second)).toEqual([]);
    expect(
      checkMilestone(second, paragraph, [], { base: '2023-09-13' }).every(({ accepted }) => accepted),
    ).toBe(true);
  });

  it('leaves the years of 三年来 to the reasoning, since nothing printed gives them', () => {
    const past = {
      ...phase,
      start: '2020',
      end: '2022',
      dateText: '三年来',
      quote: '三年来成效明显',
    };
    expect(checkMilestone(past, '三年来成效明显。', [], { base: '2022-12-29' })).toEqual([]);
  });

  it('does not look for words of the front matter in a paragraph', () => {
    const words = { quote: '公开日期: 2025-07-29', dateText: '2025-07-29' };
    const published = without(milestone(words), 'provision');
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
