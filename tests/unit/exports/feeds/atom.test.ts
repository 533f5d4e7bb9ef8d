import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../../src/exports/feeds/atom.ts';
import { serializeAtom } from '../../../../src/exports/feeds/atom.ts';
import type { FeedContent } from '../../../../src/exports/feeds/feed-entries.ts';
import { feedEntries } from '../../../../src/exports/feeds/feed-entries.ts';
import type { Correction } from '../../../../src/schemas/correction.ts';
import type { Milestone } from '../../../../src/schemas/milestone.ts';
import { harbin, wuhai } from '../../domain/citing/sample-documents.ts';

const feed: Feed = {
  id: 'tag:zhice.example,2026:feed',
  title: '职策',
  subtitle: '新收录与更正',
  selfUrl: 'https://zhice.example/feed.xml',
  siteUrl: 'https://zhice.example/',
  author: '职策',
  language: 'zh-CN',
  asOf: '2026-11-21',
  entries: [],
  most: 50,
};
const correction: Correction = {
  id: 'c1',
  date: '2026-10-01',
  policy: 'wuhai-2024',
  provision: 's3-p1',
  kind: 'transcription',
  quote: '到2024年底',
  reason: '改正漏字',
  reasonEn: 'x',
};
const deadline: Milestone = {
  id: 'wuhai-2024-d1',
  policy: 'wuhai-2024',
  kind: 'deadline',
  end: '2025',
  precision: 'year',
  basis: 'explicit',
  quote: '到2025年底',
  label: '提升目标',
  labelEn: 'x',
  targets: [],
  review: 'draft',
};
const content: FeedContent = {
  policies: [wuhai.policy, harbin.policy],
  corrections: [correction],
  milestones: [deadline],
  asOf: '2026-11-21',
  tagPrefix: 'tag:zhice.example,2026:',
  addressOf: (policy, provision) =>
    `https://zhice.example/policies/${policy}/${provision === undefined ? '' : `#${provision}`}`,
  caution: '未收录不等于未完成。',
};

describe('printAtom', () => {
  it('prints entries newest first, the feed dated by the newest', () => {
    const entry = {
      title: 'a',
      url: 'https://zhice.example/',
      summary: 's',
      category: { term: 't', label: 'l' },
    };
    const xml = serializeAtom({
      ...feed,
      entries: [
        { ...entry, id: 'tag:a', updated: '2026-01-01' },
        { ...entry, id: 'tag:b', updated: '2026-02-01' },
      ],
    });
    expect([...xml.matchAll(/<id>(.+?)<\/id>/gu)].map((match) => match[1])).toEqual([
      feed.id,
      'tag:b',
      'tag:a',
    ]);
    expect(/<updated>(.+?)<\/updated>/u.exec(xml)?.[1]).toBe('2026-02-01T00:00:00Z');
  });

  it('has the newest entries and no more than it may', () => {
    const entries = Array.from({ length: 60 }, (_, index) => ({
      id: `tag:${index}`,
      title: 'a',
      url: 'https://zhice.example/',
      summary: 's',
      category: { term: 't', label: 'l' },
      updated: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    }));
    const xml = serializeAtom({ ...feed, entries });
    const days = [...xml.matchAll(/<entry>.*?<updated>(.+?)T/gsu)].map((match) => match[1]);
    expect(days).toHaveLength(50);
    expect(days).not.toContain('2026-01-01');
  });

  it('is dated by the as-of date when it is empty', () => {
    expect(serializeAtom(feed)).toContain('<updated>2026-11-21T00:00:00Z</updated>');
  });

  it('escapes what it prints', () => {
    const xml = serializeAtom({ ...feed, title: '甲<乙>&"丙"' });
    expect(xml).toContain('<title>甲&lt;乙&gt;&amp;&quot;丙&quot;</title>');
  });
});

describe('feedEntries', () => {
  it('says when a policy was made public, and also when it was last reviewed here', () => {
    const entry = feedEntries(content).find(({ id }) => id.endsWith('policy/wuhai-2024'));
    expect(entry).toMatchObject({ published: '2024-07-29', updated: wuhai.policy.reviewed });
  });

  it('lists a policy, its correction and its date that has passed, and no reference material', () => {
    expect(feedEntries(content).map(({ id }) => id)).toEqual([
      'tag:zhice.example,2026:policy/wuhai-2024',
      'tag:zhice.example,2026:correction/c1',
      'tag:zhice.example,2026:date/wuhai-2024-d1',
    ]);
  });

  it('dates a passed deadline by its last day and adds the caution', () => {
    const [, , date] = feedEntries(content);
    expect(date).toMatchObject({ updated: '2025-12-31' });
    expect(date?.summary).toMatch(/未收录不等于未完成。$/u);
  });

  it.each([
    ['whose last day is the as-of date', { end: '2026-11-21' }],
    ['that lies ahead', { end: '2026' }],
    ['that was worked out', { basis: 'derived' as const }],
    ['that is no deadline', { kind: 'phase' as const }],
  ])('leaves out a date %s', (_name, change) => {
    const milestones = [{ ...deadline, ...change }];
    expect(feedEntries({ ...content, corrections: [], milestones })).toHaveLength(1);
  });
});
