import { describe, expect, it } from 'vitest';
import { citeDataset } from '../../../../src/domain/citing/forms/cite-dataset.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import type { ProvisionSpan } from '../../../../src/domain/document/provision-span.ts';
import { rangesOfSpans } from '../../../../src/domain/document/provision-span.ts';
import { citationFiles, citationWords } from '../../../../src/features/citing/citation-words.ts';
import { requestCitation } from '../../../../src/features/citing/citing-site.client.ts';
import { gatherClippings } from '../../../../src/features/citing/clippings/gather-clippings.client.ts';
import { law } from './law-documents.ts';
import { hrefs, linkifiers } from './linkifiers.ts';
import { demonstration, harbin, jiamusi, wuhai } from './sample-documents.ts';

const site = { texts: '/data/policies/', addresses: 'https://zhice.example/policies/', siteName: '职策' };

/** What is cited: a provision, a document, a range, a selection with its words. */
const cited: readonly [string, CitableDocument, ProvisionSpan | undefined, readonly string[]][] = [
  ['a provision', demonstration, { from: 's3-2-5' }, ['5.建设平台。']],
  ['a document', demonstration, undefined, []],
  ['a document named by its date', jiamusi, undefined, []],
  ['a range', demonstration, { from: 's3-2-4', to: 's3-2-6' }, ['4.建设基地。', '6.建设平台。']],
  ['a selection', demonstration, { from: 's3-2-4-p2' }, ['其中示范基地5个']],
  ['the issuing notice', wuhai, { from: 'notice-p1' }, ['现印发给你们。']],
  ['an article', law, { from: 'a1' }, ['为了保护运河，制定本条例。']],
  ['reference material', harbin, { from: 'p2' }, ['探求试点']],
  ['reference material as a whole', harbin, undefined, []],
];

/** Everything that can be copied of it for people, by name; the forms that programs read have their own marks. */
function copied([, document, span, lines]: (typeof cited)[number]): Readonly<Record<string, string>> {
  const { provisions } = document.text;
  const request = requestCitation(
    site,
    document,
    span === undefined ? [] : rangesOfSpans(provisions, [span]),
  );
  const shown = {
    stretches: ['为了（试点）', '到2025年底!'],
    before: '',
    within: '为了（试点）\n到2025年底!',
    after: '',
  };
  const words = citationWords(request, lines, () => shown);
  return Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !(name in citationFiles))
      .map(([name, { text }]) => [name, text]),
  );
}

describe.each(Object.keys(linkifiers))(
  '%s makes a link of the address in a copied citation and of nothing else',
  (name) => {
    const linkify = linkifiers[name] ?? (() => []);

    it.each(cited)('for %s, in every form', (...what) => {
      const forms = copied(what);
      const { link = '', fragment = '' } = forms;
      for (const [form, text] of Object.entries(forms)) {
        const address = form === 'fragment' ? fragment : link;
        const expected = text.includes(address) ? [address] : [];
        // As copied, at the end of a sentence that goes on in a new line, and between lines.
        for (const pasted of [text, `${text}\n下一行`, `见：\n${text}\n`]) {
          expect(linkify(pasted), `${form}: ${pasted}`).toEqual(expected);
        }
      }
      expect(Object.keys(forms)).toEqual(
        expect.arrayContaining(['plain', 'gbt7714', 'quote', 'link', 'fragment']),
      );
      expect(forms['plain']).toContain(link);
    });

    it('for clippings of a document and of reference material', () => {
      for (const [document, ids] of [
        [demonstration, ['s3-2-4', 's3-2-6']],
        [harbin, ['p1', 'p2']],
      ] as const) {
        const clippings = ids.map((from) => ({ policy: document.policy.id, from }));
        const { taken } = gatherClippings(site, document, clippings);
        const address = `${site.addresses}${document.policy.id}/#${ids[0]}`;
        expect(linkify(`${taken?.quote.text ?? ''}下一份`)).toEqual([address]);
        const isNamed = document.policy.nature === 'policy';
        expect(linkify(taken?.citation ?? '')).toEqual(isNamed ? [] : [address]);
      }
    });

    it('for the data set, in Chinese and English', () => {
      const address = 'https://zhice.example/data/';
      const { gbt7714, plain, english } = citeDataset({
        id: 'zhice-targets',
        title: '示例数据集',
        titleEn: 'Sample data set',
        version: '1.0',
        issued: '2026-11-21',
        accessed: '2026-11-29',
        url: address,
        siteName: '职策',
        siteNameEn: 'Zhice',
      });
      for (const text of [gbt7714, plain, english]) {
        expect(linkify(text)).toEqual([address]);
      }
    });

    it('and takes more where a Chinese mark touches the address, or would have nothing to fail on', () => {
      const touching = linkify('见：https://zhice.example/policies/a-2024/#s3-p2（2026年11月29日访问）。');
      expect(touching).toHaveLength(1);
      const takesMore = touching[0] !== 'https://zhice.example/policies/a-2024/#s3-p2';
      expect(takesMore).toBe(name === 'GFM' || name === 'linkifyjs');
    });
  },
);

it('the quotation in HTML links to the address itself', () => {
  const request = requestCitation(
    site,
    demonstration,
    rangesOfSpans(demonstration.text.provisions, [{ from: 's3-2-5' }]),
  );
  const { quote } = citationWords(request, ['5.建设平台。'], () => {
    throw new Error('Only the link with a text fragment asks for the page');
  });
  expect(hrefs(quote.html ?? '')).toEqual([request.url]);
});
