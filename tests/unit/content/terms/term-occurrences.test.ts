import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../src/content/site.ts';
import {
  explainedTerms,
  occurrencesOfTerms,
  termOccurrences,
} from '../../../../src/content/terms/term-occurrences.ts';
import { termSchema } from '../../../../src/schemas/term.ts';
import { provision, samplePolicy } from '../../domain/citing/sample-documents.ts';
import { countedSite } from '../counted-site.ts';

const term = (id: string, official: readonly string[]) =>
  termSchema.parse({ official, page: { id, plain: '一种说法。' } });
const site = {
  ...countedSite({
    documents: [
      {
        policy: samplePolicy({ id: 'city-2025', title: '方案', nature: 'policy', dateSigned: '2025' }),
        text: {
          provisions: [
            provision('s1', '一、', '推进产教融合', [
              '产教融合型企业参与产教融合，组建市域产教融合联合体。',
              '建设产教联合体、产教融合联合体。',
            ]),
          ],
        },
      },
    ],
    targets: [],
    duties: [],
  }),
  terms: [
    term('consortium', ['产教联合体', '市域产教融合联合体', '产教融合联合体', '县域产教联合体']),
    term('integration', ['产教融合']),
    termSchema.parse({ everyday: ['企业'], official: ['产教融合型企业'] }),
    term('absent', ['混合所有制']),
  ],
};

describe('where the explained terms stand', () => {
  test('only terms with a page are looked for', () => {
    expect(explainedTerms(site).map(({ page }) => page.id)).toEqual(['consortium', 'integration', 'absent']);
  });

  test('each name counts once where it stands inside a longer one of its term, and as itself inside that of another', () => {
    const found = termOccurrences(site, documentOf(site, 'city-2025'));
    expect(found.map(({ term: { page }, count, at, lines }) => [page.id, count, at, lines])).toEqual([
      ['consortium', 3, ['s1-p1', 's1-p2'], 2],
      ['integration', 5, ['s1', 's1-p1', 's1-p2'], 3],
    ]);
  });

  test('the names that a document prints are told from those that it does not', () => {
    const [consortium] = occurrencesOfTerms(site).get('consortium') ?? [];
    expect(consortium?.words).toEqual(['产教联合体', '市域产教融合联合体', '产教融合联合体']);
    expect(occurrencesOfTerms(site).get('absent')).toBeUndefined();
  });
});
