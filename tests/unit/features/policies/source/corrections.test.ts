import { expect, test } from 'vitest';
import { viewCorrections } from '../../../../../src/features/policies/source/corrections.ts';
import { correctionSchema } from '../../../../../src/schemas/correction.ts';
import { countedSite } from '../../../content/counted-site.ts';

const correction = (id: string, date: string, kind: string, policy = 'city-2025') =>
  correctionSchema.parse({
    id,
    date,
    policy,
    kind,
    provision: 's1-p1',
    quote: '基地',
    reason: '理由',
    reasonEn: 'Reason',
  });
const site = countedSite({
  corrections: [
    correction('old', '2025-01-02', 'transcription'),
    correction('elsewhere', '2026-01-02', 'transcription', 'county-2024'),
    correction('new', '2026-03-04', 'source-error'),
    correction('between', '2025-06-01', 'source-revised'),
  ],
});

test('the corrections of a document stand newest first; those of others are not among them', () => {
  expect(viewCorrections(site, 'zh-CN', 'city-2025').map(({ id }) => id)).toEqual(['new', 'between', 'old']);
});

test('only an error that the source makes, and that stays, is one of the source', () => {
  expect(viewCorrections(site, 'zh-CN', 'city-2025').map(({ isSourceError }) => isSourceError)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['zh-CN', '原文如此', '2026年3月4日', '理由'],
  ['en', undefined, '4 March 2026', 'Reason'],
] as const)(
  'a correction says in %s what it is, when and why, and can be linked to',
  (locale, kind, date, reason) => {
    const [first] = viewCorrections(site, locale, 'city-2025');
    expect(first).toMatchObject({
      anchor: 'correction-new',
      provision: 's1-p1',
      quote: '基地',
      date,
      reason,
    });
    if (kind !== undefined) expect(first?.kind).toBe(kind);
  },
);
