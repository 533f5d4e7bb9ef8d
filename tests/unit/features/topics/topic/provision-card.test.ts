import { describe, expect, test } from 'vitest';
import type { SiteDocument } from '../../../../../src/content/site.ts';
import { viewProvisionCard } from '../../../../../src/features/topics/topic/provision-card.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { demonstration, provision } from '../../../domain/citing/sample-documents.ts';

const published: SiteDocument = { ...demonstration, aliases: new Map() };
const cardOf = (id: string, document = published, known?: Parameters<typeof viewProvisionCard>[4]) =>
  viewProvisionCard(countedSite(), 'zh-CN', document, id, known);

/** A document whose only provision has one paragraph. */
const saying = (text: string): SiteDocument => ({
  ...published,
  text: { provisions: [provision('s1', '一、', '标题', [text])] },
});

describe('a provision away from its document', () => {
  test('is headed by its printed number and heading, below the position of what it stands in', () => {
    expect(cardOf('s3-2-4')).toMatchObject({
      href: '/policies/shili-2025/#s3-2-4',
      context: '三、（二）',
      title: '4.建设基地。',
      titlePrinted: true,
    });
    expect(cardOf('s2')).toMatchObject({ context: '', title: '二、总体目标' });
  });

  test('of which only a paragraph is meant goes by its position in words', () => {
    expect(cardOf('s3-2-4-p2')).toMatchObject({
      title: '三、（二）4.第2段',
      titlePrinted: false,
      context: '',
    });
  });

  test('says all that stands below its heading, once', () => {
    expect(cardOf('s3-2-5')?.lines.map(({ text, pieces }) => [pieces.map(({ id }) => id), text])).toEqual([
      [['s3-2-5-p1'], '建设1个中心。'],
      [['s3-2-5-1', 's3-2-5-1', 's3-2-5-1-p1'], '（1）选址。在园区选址。'],
    ]);
  });

  test('counts the characters below its heading, printed headings of what it holds included', () => {
    expect(cardOf('s3-2-5')?.characters).toBe('建设1个中心。（1）选址。在园区选址。'.length);
    expect(cardOf('s2')?.characters).toBe('到2027年，建成2个联合体。到2026年，建成1个联合体。'.length);
  });

  test('that its document does not have makes no card', () => {
    expect(cardOf('s9')).toBeUndefined();
  });
});

describe('a long provision', () => {
  const sentence = (length: number) => `${'甲'.repeat(length - 1)}。`;

  test.each([
    [140, 0],
    [141, 1],
  ])('of %i characters is folded to %i pieces', (length, pieces) => {
    expect(cardOf('s1', saying(sentence(length)))?.lead).toHaveLength(pieces);
  });

  test('is stood for by the statements known in it, to the letter', () => {
    const text = `${sentence(150)}到2025年，建成3个基地。`;
    const known = [{ quote: '建成3个基地', dueText: '到2025年' }, { quote: '不在其中' }];
    expect(cardOf('s1', saying(text), known)?.lead).toEqual(['到2025年', '建成3个基地']);
  });

  test('that is short needs nothing to stand for it, with or without known statements', () => {
    expect(cardOf('s1', saying('建成3个基地。'), [{ quote: '建成3个基地' }])?.lead).toEqual([]);
  });
});
