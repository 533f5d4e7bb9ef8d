import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { marginNotes } from '../../../../../src/features/policies/text/margin-notes.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { correctionSchema } from '../../../../../src/schemas/correction.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';
import { sampleMilestone } from '../../../content/sample-records.ts';

const notesOf = (
  provision: string,
  records: Partial<SiteRecords> = {},
  locale: Locale = 'zh-CN',
  policy = 'city-2025',
) => marginNotes(countedSite(records), locale, policy).get(provision) ?? [];

describe('the notes of a paragraph', () => {
  test('stand in the order errors, targets, dates, duties', () => {
    const corrections = [
      correctionSchema.parse({
        id: 'thus',
        date: '2026-01-02',
        policy: 'city-2025',
        provision: 's2-1-p1',
        kind: 'source-error',
        quote: '基地',
        reason: '原文如此：应为中心',
        reasonEn: 'Should be centre',
      }),
    ];
    const milestones = [
      sampleMilestone({
        id: 'event',
        policy: 'city-2025',
        kind: 'event',
        start: '2025',
        provision: 's2-1-p1',
      }),
    ];
    const notes = notesOf('s2-1-p1', { corrections, milestones });
    expect(notes.map(({ kind }) => kind)).toEqual(['error', 'target', 'target', 'date', 'duty']);
    expect(notes[0]).toMatchObject({
      lead: '原文如此',
      links: [{ text: '应为中心', href: '#correction-thus' }],
    });
  });

  test('do not mention an error of ours that is mended', () => {
    const corrections = countedRecords.documents.map(({ policy }) =>
      correctionSchema.parse({
        id: `mended-${policy.id}`,
        date: '2026-01-02',
        policy: policy.id,
        provision: 's1-p1',
        kind: 'transcription',
        quote: '基地',
        reason: '漏字',
        reasonEn: 'Left out',
      }),
    );
    expect(notesOf('s1-p1', { corrections }).map(({ kind }) => kind)).not.toContain('error');
  });

  test('are those of its own document', () => {
    expect(notesOf('s1-p1', {}, 'zh-CN', 'county-2024').map(({ lead }) => lead)).toEqual([
      '5个以上',
      '2027年',
    ]);
  });
});

describe('the note of a statement', () => {
  test.each([
    ['zh-CN', '3个', '基地 · 2025年', '/targets/city-base/#city-base-2025'],
    ['en', '3个 (items)', 'bases · 2025', '/en/targets/city-base/#city-base-2025'],
  ] as const)('says in %s how much, of what and by when, and leads to it', (locale, lead, text, href) => {
    expect(notesOf('s1-p1', {}, locale)[0]).toMatchObject({
      kind: 'target',
      lead,
      links: [{ text, href }],
    });
  });
});

describe('the note of a date', () => {
  test('stands with a milestone of the text, from its beginning to its end', () => {
    expect(notesOf('s1-p2').at(-1)).toMatchObject({
      kind: 'date',
      lead: '2025年–2027年',
      links: [{ text: 'city-phase', href: '/timeline/#city-phase' }],
    });
  });

  test('is left out for a deadline that carries targets, which say it already, and for one that no paragraph prints', () => {
    const all = [...marginNotes(countedSite(), 'zh-CN', 'city-2025').values()].flat();
    expect(all.filter(({ kind }) => kind === 'date')).toHaveLength(1);
  });

  test('is left out beneath the text, where the line is the date', () => {
    const dated = (provision: string) => [
      sampleMilestone({
        id: 'day',
        policy: 'city-2025',
        kind: 'publication',
        start: '2025-01-02',
        provision,
      }),
    ];
    expect(notesOf('signature-p1', { milestones: dated('signature-p1') })).toEqual([]);
    expect(notesOf('s1-p2', { milestones: dated('s1-p2') }).at(-1)?.kind).toBe('date');
  });

  test('says a single date once', () => {
    const milestones = [
      sampleMilestone({
        id: 'day',
        policy: 'city-2025',
        kind: 'event',
        start: '2025',
        end: '2025',
        provision: 's1-p2',
      }),
    ];
    expect(notesOf('s1-p2', { milestones }).at(-1)?.lead).toBe('2025年');
  });
});

test.each([
  [
    'zh-CN',
    [
      ['甲市教育局', '/organisations/city-education/'],
      ['甲市财政局', '/organisations/city-finance/'],
    ],
  ],
  [
    'en',
    [
      ['Jia Education Bureau', '/en/organisations/city-education/'],
      ['Jia Finance Bureau', '/en/organisations/city-finance/'],
    ],
  ],
] as const)(
  'the note of a duty names in %s every body of the line, in the order printed',
  (locale, bodies) => {
    const duty = notesOf('s2-1-p1', {}, locale).find(({ kind }) => kind === 'duty');
    expect(duty?.links.map(({ text, href }) => [text, href])).toEqual(bodies);
  },
);
