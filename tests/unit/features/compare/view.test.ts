import { describe, expect, test } from 'vitest';
import { viewComparePage } from '../../../../src/features/compare/view.ts';
import { sharedWording as sharedOf, viewPairs } from '../../../../src/features/records/provision-pairs.ts';
import { countedRecords, countedSite, sharedWording } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';
import { wording } from '../../content/shared-wording.ts';
import { provision } from '../../domain/citing/sample-documents.ts';

describe('the page of comparisons', () => {
  test('offers every document and names it to its script with region, kind and date', () => {
    const { choices } = viewComparePage(countedSite(), 'en');
    if (choices.kind !== 'documents') throw new Error('Expected every document');
    expect(choices.options.map(({ value }) => value)).toEqual(
      countedRecords.documents.map(({ policy }) => policy.id),
    );
    expect(choices.documents['city-2025']).toEqual({
      title: 'Action plan of Jia City',
      href: '/en/policies/city-2025/',
      parallels: '/data/parallels/city-2025.json',
      facts: ['Jia City', 'Implementation plan', '18 March 2025'],
    });
  });

  test('offers of many documents their areas, and names the files that have the documents of each', () => {
    const { choices } = viewComparePage(manyDocumentsSite(80), 'en');
    if (choices.kind !== 'areas') throw new Error('Expected areas');
    expect(choices.options[0]).toEqual({ value: '10', label: 'National' });
    expect(Object.keys(choices.plan.areas).toSorted()).toEqual(choices.options.map(({ value }) => value));
  });

  test('says of reference material that it is not verified', () => {
    const { choices } = viewComparePage(countedSite(), 'zh-CN');
    const documents = choices.kind === 'documents' ? choices.documents : {};
    expect(documents['news-2024']?.facts).toContain('来源未核实');
    expect(documents['county-2024']?.facts).not.toContain('来源未核实');
  });

  test('lists of many pairs thirty, and counts the others', () => {
    const site = manyDocumentsSite(80);
    const documents = site.documents.map((document, index) => ({
      ...document,
      text: {
        provisions: [
          provision('s1', '一、', '要求', [`各校${wording(20, 0x4e00 + Math.floor(index / 2) * 40)}。`]),
        ],
      },
    }));
    const { pairs, morePairs, setPhrases } = viewComparePage({ ...site, documents }, 'zh-CN');
    expect(pairs).toHaveLength(30);
    expect(morePairs).toBeGreaterThan(0);
    expect(setPhrases).toEqual([]);
  });

  test('lists what many documents say apart, each wording once at its widest, with links', () => {
    const site = manyDocumentsSite(10);
    const documents = site.documents.map((document) => ({
      ...document,
      text: { provisions: [provision('s1', '一、', '要求', [`各校${sharedWording}。`])] },
    }));
    const { pairs, setPhrases } = viewComparePage({ ...site, documents }, 'zh-CN');
    expect(pairs).toEqual([]);
    expect(setPhrases).toHaveLength(1);
    expect(setPhrases[0]).toMatchObject({ documents: documents.length });
    expect(setPhrases[0]?.at).toHaveLength(6);
    expect(setPhrases[0]?.at[0]?.href).toMatch(/#s1/u);
  });

  test('lists the pairs of policies, and those with reference material apart', () => {
    const site = countedSite();
    const page = viewComparePage(site, 'zh-CN');
    const pairs = viewPairs(site, 'zh-CN', sharedOf(site).pairs);
    const isReference = ({ a, b }: (typeof pairs)[number]) =>
      [a, b].some(({ document }) => document.nature === 'reference');
    expect(page.pairs).toEqual(pairs.filter((pair) => !isReference(pair)));
    expect(page.referencePairs).toEqual(pairs.filter(isReference));
    expect(page.pairs.length).toBeGreaterThan(0);
  });
});
