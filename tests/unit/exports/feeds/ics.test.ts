import { describe, expect, it } from 'vitest';
import { serializeCalendar } from '../../../../src/exports/feeds/ics.ts';
import { milestoneEvents } from '../../../../src/exports/feeds/milestone-events.ts';
import type { Milestone } from '../../../../src/schemas/milestone.ts';
import { harbin, wuhai } from '../../domain/citing/sample-documents.ts';
import { fixtureDocuments, fixtureRecords } from '../fixture-documents.ts';

const base: Milestone = {
  id: 'wuhai-2024-goals',
  policy: 'wuhai-2024',
  kind: 'deadline',
  end: '2025',
  precision: 'year',
  basis: 'explicit',
  provision: 's3-p2',
  quote: '到2025年底,建成1个市域产教融合联合体',
  label: '提升目标到期',
  labelEn: 'Goals due',
  targets: [],
  review: 'draft',
};
const settings = {
  policies: [
    ...fixtureDocuments
      .map(({ policy }) => policy)
      .filter(({ id }) => id !== 'wuhai-2024' && id !== 'harbin-2024'),
    wuhai.policy,
    harbin.policy,
  ],
  uidDomain: 'zhice.example',
  addressOf: (policy: string, provision?: string) =>
    `https://zhice.example/policies/${policy}/#${provision ?? ''}`,
  caution: '未收录不等于未完成。',
};
function calendar(milestones: readonly Milestone[]): string {
  return serializeCalendar({
    name: '职策时间表',
    description: '政策文件写明的时间',
    productId: '-//Zhice//Milestones//ZH',
    asOf: '2026-11-21',
    events: milestoneEvents(milestones, settings),
  });
}
function unfolded(milestone: Milestone): readonly string[] {
  return calendar([milestone]).replaceAll('\r\n ', '').split('\r\n');
}

describe('printCalendar', () => {
  const all = calendar(fixtureRecords.milestones);

  it('folds every line at 75 octets and never inside a character', () => {
    const lines = all.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(all.replaceAll('\r\n ', '')).toContain(
      fixtureRecords.milestones.find(({ kind, policy }) => kind === 'deadline' && policy === 'shili-2024')
        ?.label,
    );
    expect(all).not.toContain('\ufffd');
  });

  it('ends every line with CRLF', () => {
    expect(all.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(all.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('gives every event its own stable id', () => {
    const uids = [...all.replaceAll('\r\n ', '').matchAll(/UID:(.+)\r\n/gu)].map((match) => match[1]);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.length).toBeGreaterThan(0);
    expect(unfolded(base)).toContain('UID:wuhai-2024-goals@zhice.example');
  });

  it('stamps events with the as-of date, never the clock', () => {
    expect(unfolded(base)).toContain('DTSTAMP:20261121T000000Z');
  });

  it('prints no control character', () => {
    const lines = unfolded({ ...base, label: '提升\u0007目标' });
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:提升目标/u);
  });

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    const description = unfolded({ ...base, end: '2025-06-30', quote: '甲,乙;丙\\丁' }).find((line) =>
      line.startsWith('DESCRIPTION:《'),
    );
    expect(description).toContain('\\n原文：“甲\\,乙\\;丙\\\\丁”\\n未收录不等于未完成。');
  });
});

describe('milestoneEvents', () => {
  it('puts a deadline of a year on its last day, all day', () => {
    expect(unfolded(base)).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20251231', 'DTEND;VALUE=DATE:20260101']),
    );
  });

  it.each([
    [
      '2025',
      'SUMMARY:提升目标到期（乌海市，只知到年）',
      '日期只知到年，记在该年最后一日。',
      '20251231',
      '20260101',
    ],
    [
      '2024-02',
      'SUMMARY:提升目标到期（乌海市，只知到月）',
      '日期只知到月，记在该月最后一日。',
      '20240229',
      '20240301',
    ],
  ] as const)('stands a date known as %s on one day and says so', (end, summary, line, day, next) => {
    const lines = unfolded({ ...base, end, precision: end.length === 4 ? 'year' : 'month' });
    expect(lines).toContain(`DTSTART;VALUE=DATE:${day}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${next}`);
    expect(lines).toContain(summary);
    expect(lines.find((each) => each.startsWith('DESCRIPTION:《'))).toContain(line);
  });

  it('says nothing of the precision of a date known to the day', () => {
    const lines = unfolded({ ...base, end: '2025-06-30', precision: 'day' });
    expect(lines).toContain('SUMMARY:提升目标到期（乌海市）');
    expect(lines.join('')).not.toContain('只知到');
  });

  it.each(['phase', 'event', 'publication'] as const)('leaves out a %s: only deadlines are kept', (kind) => {
    expect(milestoneEvents([{ ...base, kind, start: '2023' }], settings)).toEqual([]);
  });

  it('has one day for every event of the fixture, none of which lasts longer', () => {
    const days = (name: string) =>
      [...calendar(fixtureRecords.milestones).matchAll(new RegExp(`${name};VALUE=DATE:(\\d{8})`, 'gu'))].map(
        ([, day = '']) => Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`),
      );
    const starts = days('DTSTART');
    expect(starts.length).toBeGreaterThan(0);
    expect(days('DTEND')).toEqual(starts.map((start) => start + 86_400_000));
  });

  it('marks a derived date as such, with how it was worked out', () => {
    const lines = unfolded({ ...base, basis: 'derived', reasoning: '印发后一年' });
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:【推算时限】/u);
    expect(lines.find((line) => line.includes('推算依据：印发后一年'))).toBeDefined();
  });

  it('has nothing that only reference material says', () => {
    expect(milestoneEvents([{ ...base, policy: 'harbin-2024' }], settings)).toEqual([]);
  });

  it('leaves out what has no date or no document', () => {
    const { end: _end, ...undated } = base;
    expect(_end).toBe('2025');
    expect(milestoneEvents([undated, { ...base, policy: 'elsewhere' }], settings)).toEqual([]);
  });
});
