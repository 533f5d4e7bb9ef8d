import { expect, test } from 'vitest';
import { citedWork, partOfProvision, referenceWarning } from '../../../../../src/domain/citing/cited-work.ts';
import { citeInDocument, nameDocument } from '../../../../../src/domain/citing/forms/cite-in-document.ts';
import { defaultPlaceWords } from '../../../../../src/domain/citing/place-words.ts';
import { findPlace } from '../../../../../src/domain/document/place.ts';
import { citeHit } from '../../../../../src/features/search/answers/name-hit.ts';
import { makeSearchDocument } from '../../../../../src/search/index/make-search-document.ts';
import { fixtureCorpus } from '../../../../browser/fixture-site.ts';
import { readHeldPolicies } from '../../../../bench/held-policies.ts';

const held = readHeldPolicies(fixtureCorpus.CONTENT_DIR);

test.each(held.map((document) => [document.policy.id, document] as const))(
  'a hit in %s is cited as documents cite that place, a first paragraph by its provision',
  (_, { policy, text }) => {
    const warning = policy.nature === 'reference' ? referenceWarning : '';
    const names = {
      plan: warning + nameDocument(citedWork(policy, 'plan')),
      notice: warning + nameDocument(citedWork(policy, 'notice')),
    };
    const cited = makeSearchDocument(policy, text, false).units.flatMap(({ position, pieces }) =>
      pieces.map(({ provision }) => {
        const from = findPlace(text.provisions, provision);
        const request = {
          policy,
          part: partOfProvision(provision),
          places: from === undefined ? [] : [{ from }],
          accessed: '2026-11-21',
          siteName: '职策',
          words: defaultPlaceWords,
        };
        const isNumberless = /^p\d+$/.test(provision);
        const expected = citeInDocument(request, 'printed');
        return {
          cited: citeHit(names, { provision, position }),
          expected: isNumberless ? expected : expected.replace(/第1自然段$/u, ''),
        };
      }),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((place) => place.cited !== place.expected)).toEqual([]);
  },
);
