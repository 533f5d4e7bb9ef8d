import { expect, test } from 'vitest';
import { citedWork, partOfProvision } from '../../../../../src/domain/citing/cited-work.ts';
import { referenceWarning } from '../../../../../src/domain/citing/reference-warning.ts';
import { citeInDocument, nameDocument } from '../../../../../src/domain/citing/forms/cite-in-document.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import { findProvisionPath } from '../../../../../src/domain/document/provision-path.ts';
import { citeHit } from '../../../../../src/features/search/answers/cite-hit.ts';
import { makeSearchDocument } from '../../../../../src/search/index/make-search-document.ts';
import { readPolicies } from '../../../../bench/read-policies.ts';
import { fixtureCorpus } from '../../../../browser/fixture-site.ts';

const documents = readPolicies(fixtureCorpus.CONTENT_DIR);

test.each(documents.map((document) => [document.policy.id, document] as const))(
  'a hit in %s is cited as documents cite that position, a first paragraph by its provision',
  (_, { policy, text }) => {
    const warning = policy.nature === 'reference' ? referenceWarning : '';
    const names = {
      plan: warning + nameDocument(citedWork(policy, 'plan')),
      notice: warning + nameDocument(citedWork(policy, 'notice')),
    };
    const cited = makeSearchDocument(policy, text, false).units.flatMap(({ position, pieces }) =>
      pieces.map(({ provision }) => {
        const from = findProvisionPath(text.provisions, provision);
        const request = {
          policy,
          part: partOfProvision(provision),
          positions: from === undefined ? [] : [{ from }],
          accessed: '2026-11-21',
          siteName: '职策',
          words: defaultLevelWords,
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
    expect(cited.filter((each) => each.cited !== each.expected)).toEqual([]);
  },
);
