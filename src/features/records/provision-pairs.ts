import { oncePerSite } from '../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import { formatComparedProvisions } from '../../domain/reuse/compared-address.ts';
import { keepBestPairs } from '../../domain/reuse/keep-best-pairs.ts';
import { documentWithId } from '../../domain/record-index.ts';
import type { ProvisionPair } from '../../domain/reuse/score-provision-pairs.ts';
import { scoreProvisionPairs } from '../../domain/reuse/score-provision-pairs.ts';
import type { SetPhrase, SharedRun } from '../../domain/reuse/shared-run.ts';
import { sharedWordingOf } from '../../exports/records/shared-wording.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import { provisionPosition } from './provision-position.ts';

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

/** What the published documents word alike. */
export interface SharedWording {
  /** Provisions that share wording of their own, most first: the best of each. */
  readonly pairs: readonly ProvisionPair[];
  /** The same by document. */
  readonly byDocument: ReadonlyMap<string, readonly ProvisionPair[]>;
  /** What many documents say, and the forms of notices and signatures, most documents first. */
  readonly setPhrases: readonly SetPhrase[];
}

/** Parts of a document whose wording is a matter of form. */
const formal = /^(?:notice|addressee|signature|distribution|history|note)/u;

/** Set phrases apart from what is peculiar to two documents. */
export const sharedWording = oncePerSite((site): SharedWording => {
  const { runs, setPhrases, searched } = sharedWordingOf(site.documents);
  const isFormal = ({ a, b }: SharedRun) => formal.test(a.provision) && formal.test(b.provision);
  const pairs = keepBestPairs(
    scoreProvisionPairs(
      runs.filter((run) => !isFormal(run)),
      searched,
    ),
  );
  const byDocument = new Map<string, ProvisionPair[]>();
  for (const pair of pairs) {
    for (const { document } of [pair.a, pair.b]) {
      const own = byDocument.get(document) ?? [];
      byDocument.set(document, own);
      own.push(pair);
    }
  }
  const forms = runs.filter(isFormal).map(({ text, a, b }) => ({ text, documents: 2, at: [a, b] }));
  return { pairs, byDocument, setPhrases: [...setPhrases, ...forms] };
}, 'text reuse');

export function viewPairs(site: Site, locale: Locale, shown: readonly ProvisionPair[]): readonly PairView[] {
  return shown.flatMap(({ a, b, runs }) => {
    const [documentA, documentB] = [a, b].map(({ document }) => documentWithId(site.documents, document));
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
