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
    expect(all.replaceAll('\r\n ', '')).toContain(fixtureRecords.milestones[0]?.label);
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

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    const description = unfolded({ ...base, quote: '甲,乙;丙\\丁' }).find((line) =>
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

  it('runs a phase from its first day to its last', () => {
    const phase: Milestone = { ...base, kind: 'phase', start: '2023-09', end: '2024-02', precision: 'month' };
    expect(unfolded(phase)).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20230901', 'DTEND;VALUE=DATE:20240301']),
    );
  });

  it('marks a derived date as such, with how it was worked out', () => {
    const lines = unfolded({ ...base, basis: 'derived', reasoning: '印发后一年' });
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:【推算时限】/u);
    expect(lines.find((line) => line.includes('推算依据：印发后一年'))).toBeDefined();
  });

  it('marks what only reference material says', () => {
    const lines = unfolded({ ...base, policy: 'harbin-2024' });
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:【来源未核实】/u);
  });

  it('leaves out what has no date or no document', () => {
    const { end: _end, ...undated } = base;
    expect(_end).toBe('2025');
    expect(milestoneEvents([undated, { ...base, policy: 'elsewhere' }], settings)).toEqual([]);
  });
});
