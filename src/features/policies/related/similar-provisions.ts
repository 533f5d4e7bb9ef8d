import type { Site } from '../../../content/site.ts';
import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
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

/**
 * Provisions elsewhere that share wording with one document, most first; reference material last. Its titles and
 * its notice are no provisions: what others share with them is formula, and the title once more.
 */
export function viewSimilarProvisions(
  site: Site,
  locale: Locale,
  policyId: string,
): readonly SimilarProvision[] {
  const own = (sharedWording(site).byDocument.get(policyId) ?? []).filter(({ a, b }) =>
    [a, b].some(({ document, provision }) => document === policyId && !isNotice(provision)),
  );
  const views = viewPairs(site, locale, own);
  const sided = views.map(({ a, b, runs, compareHref }): SimilarProvision => {
    const isFirst = a.document.id === policyId;
    return { here: isFirst ? a : b, there: isFirst ? b : a, runs, compareHref };
  });
  const isReference = ({ there }: SimilarProvision) => there.document.nature === 'reference';
  return [...sided.filter((view) => !isReference(view)), ...sided.filter(isReference)];
}

function isNotice(provision: string): boolean {
  const parts = ['title', 'notice-title', 'notice'];
  return parseProvisionId(provision).some((step) => step.kind === 'part' && parts.includes(step.name));
}
