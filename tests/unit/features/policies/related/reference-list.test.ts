import { describe, expect, test } from 'vitest';
import { viewReferenceList } from '../../../../../src/features/policies/related/reference-list.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { sampleSite } from '../../../content/sample-site.ts';
import { provision, samplePolicy } from '../../../domain/citing/sample-documents.ts';

const naming = (texts: readonly string[]) =>
  countedSite({
    documents: [
      {
        policy: samplePolicy({
          id: 'city-2025',
          title: '甲市产教融合行动方案',
          documentNumber: '甲政发〔2025〕1号',
          dateSigned: '2025',
        }),
        text: { provisions: [provision('s1', '一、', '依据', texts)] },
      },
      {
        policy: samplePolicy({ id: 'county-2024', title: '乙县产教融合实施方案', dateSigned: '2024' }),
        text: { provisions: [provision('s1', '一、', '依据', ['按《甲市产教融合行动方案》办理。'])] },
      },
    ],
    targets: [],
    duties: [],
  });
const outgoing = (texts: readonly string[]) =>
  viewReferenceList(naming(texts), 'zh-CN', 'city-2025').outgoing;

describe('the documents that a text names', () => {
  test('stand in printed order, each as printed, with what it is: published here or elsewhere', () => {
    const list = outgoing(['依据《省级总体方案》和《乙县产教融合实施方案》，制定《甲市产教融合行动方案》。']);
    expect(list).toMatchObject([
      { quote: '《省级总体方案》', standing: { kind: 'outside' } },
      { quote: '《乙县产教融合实施方案》', standing: { kind: 'held', published: { id: 'county-2024' } } },
    ]);
  });

  test('are listed once with every position that names them, and each position once', () => {
    const [named, ...others] = outgoing([
      '《省级总体方案》，即《省级总体方案》。',
      '《省级总体方案》另有规定。',
    ]);
    expect(others).toEqual([]);
    expect(named?.at).toEqual([
      { href: '/policies/city-2025/#s1-p1', position: '一、第1段' },
      { href: '/policies/city-2025/#s1-p2', position: '一、第2段' },
    ]);
  });

  test('do not include a title that stands inside another', () => {
    const list = outgoing(['见《关于印发〈省级总体方案〉的通知》（省发〔2020〕9号）。']);
    expect(list.map(({ quote }) => quote)).toEqual(['《关于印发〈省级总体方案〉的通知》（省发〔2020〕9号）']);
  });

  test.each([
    ['zh-CN', '原文如此'],
    ['en', 'Thus in the source'],
  ] as const)('bear in %s the recorded error of the source about them', (locale, reason) => {
    const list = viewReferenceList(sampleSite(), locale, 'jia-2025').outgoing;
    expect(list.map(({ quote, sourceErrors }) => [quote, sourceErrors])).toEqual([
      ['《乙县产教融合实施方案》', []],
      ['《省级方案》（省发〔2020〕9号）', [reason]],
    ]);
  });
});

describe('the documents that name a text', () => {
  test('are the others published here, with the positions; a text that names itself is none', () => {
    const { incoming } = viewReferenceList(naming(['制定《甲市产教融合行动方案》。']), 'zh-CN', 'city-2025');
    expect(incoming.map(({ document, at }) => [document.id, at])).toEqual([
      ['county-2024', [{ href: '/policies/county-2024/#s1-p1', position: '一、' }]],
    ]);
  });

  test('are none where nothing names it', () => {
    expect(viewReferenceList(naming([]), 'zh-CN', 'county-2024').incoming).toEqual([]);
  });
});
