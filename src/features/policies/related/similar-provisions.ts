import type { Site } from '../../../content/site.ts';
import { documentOf } from '../../../content/site.ts';
import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import type { ProvisionPair } from '../../../domain/reuse/score-provision-pairs.ts';
import { countParallelsParts, parallelsPath } from '../../../exports/records/parallels-path.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PairSide } from '../../records/provision-pairs.ts';
import { sharedWording, viewPairs } from '../../records/provision-pairs.ts';

/** A provision of this document, one of another that shares wording with it, and what they share. */
export interface SimilarProvision {
  readonly here: PairSide;
  readonly there: PairSide;
  readonly runs: readonly string[];
  readonly compareHref: string;
}

/** The provisions that a policy page lists, and what it leaves to the data file. */
export interface SimilarProvisions {
  readonly listed: readonly SimilarProvision[];
  /** How many are not listed. */
  readonly more: number;
  readonly dataHref: string;
}

/** How many are listed; in a large corpus, where every page counts, fewer. */
const [MOST, MOST_OF_MANY] = [30, 5];

/**
 * Provisions elsewhere that share wording with one document, most first; reference material last. Its titles and
 * its notice are no provisions: what others share with them is formula, and the title once more.
 */
export function viewSimilarProvisions(site: Site, locale: Locale, policyId: string): SimilarProvisions {
  const own = (sharedWording(site).byDocument.get(policyId) ?? []).filter(({ a, b }) =>
    [a, b].some(({ document, provision }) => document === policyId && !isNotice(provision)),
  );
  const nature = documentOf(site, policyId).policy.nature;
  const isOfPolicies = ({ a, b }: ProvisionPair) =>
    [a, b].every(
      ({ document }) => document === policyId || documentOf(site, document).policy.nature === 'policy',
    );
  const inOrder = [...own.filter(isOfPolicies), ...own.filter((pair) => !isOfPolicies(pair))];
  const views = viewPairs(site, locale, inOrder.slice(0, site.sections.hasAny ? MOST_OF_MANY : MOST));
  const listed = views.map(({ a, b, runs, compareHref }): SimilarProvision => {
    const isFirst = a.document.id === policyId;
    return { here: isFirst ? a : b, there: isFirst ? b : a, runs, compareHref };
  });
  return {
    listed,
    more: inOrder.length - listed.length,
    dataHref: site.urls.file(
      `data/${parallelsPath({ id: policyId, nature }, countParallelsParts(site.documents.length))}`,
    ),
  };
}

function isNotice(provision: string): boolean {
  const parts = ['title', 'notice-title', 'notice'];
  return parseProvisionId(provision).some((step) => step.kind === 'part' && parts.includes(step.name));
}
