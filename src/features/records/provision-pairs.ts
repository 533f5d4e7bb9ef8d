import { oncePerSite } from '../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import { formatComparedProvisions } from '../../domain/reuse/compared-address.ts';
import { findSharedRuns } from '../../domain/reuse/find-shared-runs.ts';
import { reuseDocument } from '../../domain/reuse/reuse-document.ts';
import type { ProvisionPair } from '../../domain/reuse/score-provision-pairs.ts';
import { scoreProvisionPairs } from '../../domain/reuse/score-provision-pairs.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import { provisionPosition } from './provision-position.ts';

/** Shortest shared wording listed, in characters: that of `/data/parallels.json`. */
export const sharedMinimum = 12;

/** One of two provisions that share wording. */
export interface PairSide {
  /** Region, kind and date that it opens with. */
  readonly document: DocumentCard;
  readonly provision: string;
  readonly position: string;
  /** Printed heading without its number; empty where there is none. */
  readonly heading: string;
  readonly href: string;
}

/** Two provisions of different documents with what they word alike. */
export interface PairView {
  readonly a: PairSide;
  readonly b: PairSide;
  /** Each wording once, as it stands in both. */
  readonly runs: readonly string[];
  /** Both side by side. */
  readonly compareHref: string;
}

/** Every two provisions of published documents that share wording, most first. */
export const provisionPairs = oncePerSite((site): readonly ProvisionPair[] => {
  const searched = site.documents.map(({ policy, text }) => reuseDocument(policy.id, text));
  return scoreProvisionPairs(findSharedRuns(searched, { minimum: sharedMinimum }).runs, searched);
});

export function viewPairs(site: Site, locale: Locale, shown: readonly ProvisionPair[]): readonly PairView[] {
  const documents = new Map(site.documents.map((document) => [document.policy.id, document]));
  return shown.flatMap(({ a, b, runs }) => {
    const [documentA, documentB] = [documents.get(a.document), documents.get(b.document)];
    if (documentA === undefined || documentB === undefined) return [];
    const query = formatComparedProvisions({
      a: { policy: a.document, provision: a.provision },
      b: { policy: b.document, provision: b.provision },
    });
    return [
      {
        a: viewSide(site, locale, documentA, a.provision),
        b: viewSide(site, locale, documentB, b.provision),
        runs: [...new Set(runs.map(({ text }) => text))],
        compareHref: `${site.urls.page(locale, '/compare/')}${query}`,
      },
    ];
  });
}

function viewSide(site: Site, locale: Locale, document: SiteDocument, provision: string): PairSide {
  const card = viewDocumentCard(site, locale, document);
  return {
    document: card,
    provision,
    position: provisionPosition(locale, document.text, provision),
    heading: findProvisionPath(document.text.provisions, provision)?.path.at(-1)?.heading ?? '',
    href: `${card.href}#${provision}`,
  };
}
