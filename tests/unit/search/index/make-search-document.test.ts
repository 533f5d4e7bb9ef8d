import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/schemas/topic.ts';
import { makeSearchDocument } from '../../../../src/search/index/make-search-document.ts';
import { measureUnit } from '../../../../src/search/index/search-document.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { readPolicies } from '../../../bench/read-policies.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';

const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
const units = (policy: string): NonNullable<(typeof documents)[number]>['units'] =>
  documents.find((document) => document.policy === policy)?.units ?? [];

describe('makeSearchDocument', () => {
  it('joins a run-in heading and its first paragraph to one unit of two pieces, under the printed position', () => {
    const unit = units('shili-2024').find(({ pieces }) => pieces[0]?.provision === 's4-4-11');
    expect(unit?.position).toBe('四、（四）11.');
    expect(unit?.pieces.map(({ provision, heading }) => [provision, heading])).toEqual([
      ['s4-4-11', true],
      ['s4-4-11-p1', false],
    ]);
    expect(unit && measureUnit(unit).text).toMatch(/^11\.壮大“双师型”教师队伍。建立/u);
  });

  it('keeps a heading on its own line a unit of its own', () => {
    const unit = units('shili-2024').find(({ pieces }) => pieces[0]?.provision === 's4-4');
    expect(unit?.pieces).toEqual([{ provision: 's4-4', heading: true, text: '(四)建强教师队伍' }]);
  });

  it('makes no unit of a part without a heading, only of its paragraphs', () => {
    const notice = units('yangben-2023').filter(({ pieces }) => pieces[0]?.provision.startsWith('signature'));
    expect(notice.map(({ pieces, position }) => [position, pieces.map(({ text }) => text).join()])).toEqual([
      ['', '样本县人民政府'],
      ['', '2023 年 10 月 16 日'],
    ]);
  });

  it('takes the date of signature, else of publication', () => {
    const dates = Object.fromEntries(documents.map(({ policy, date }) => [policy, date]));
    expect(dates).toMatchObject({
      'jingyu-2024': '2024-09-12',
      'shili-2024': '2024-06-20',
      'yangben-2023': '2023-10-16',
      'yunchuan-2022': '2022-12-20',
    });
  });

  it('gives a paragraph the topics that take in its provision or one above it, and the document none', () => {
    const topic = (id: string, provision: string): Topic => ({
      id,
      name: id,
      nameEn: id,
      claims: [],
      aspects: [
        {
          name: id,
          nameEn: id,
          answers: [{ policy: 'shili-2024', provision, quote: id, points: [] }],
          silent: [],
        },
      ],
      indicators: [],
    });
    const [published] = readPolicies(fixtureCorpus.CONTENT_DIR).filter(
      ({ policy }) => policy.id === 'shili-2024',
    );
    if (published === undefined) throw new Error('The fixture site has no shili-2024');
    const document = makeSearchDocument(published.policy, published.text, true, [
      topic('part', 's4-1'),
      topic('point', 's4-1-1'),
      topic('paragraph', 's4-4-11-p1'),
    ]);
    const topicsOf = (provision: string): readonly string[] | undefined =>
      document.units.find(({ pieces }) => pieces.some((piece) => piece.provision === provision))?.topics;
    expect(topicsOf('s4-1')).toEqual(['part']);
    expect(topicsOf('s4-1-1')).toEqual(['part', 'point']);
    expect(topicsOf('s4-1-2')).toEqual(['part']);
    expect(topicsOf('s4-4-11')).toEqual(['paragraph']);
    expect(topicsOf('s4-4-12')).toBeUndefined();
    expect(document.topics).toEqual(published.policy.topics);
  });

  it('gives no unit without text, and every provision once', () => {
    for (const document of documents) {
      const pieces = document.units.flatMap((unit) => unit.pieces);
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
      expect(new Set(pieces.map(({ provision }) => provision)).size).toBe(pieces.length);
    }
  });
});
