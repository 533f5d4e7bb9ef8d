import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { mayMean, siteReferences } from '../../../content/site-references.ts';
import { foldTitle } from '../../../domain/references/fold-title.ts';
import type { ReferenceRecord } from '../../../exports/records/reference-record.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { viewDocumentCard } from '../document-card.ts';
import { provisionPosition } from '../provision-position.ts';

/** Where a text names a document. */
export interface NamedAt {
  readonly href: string;
  readonly position: string;
}

/** Outer titles and numbers only: a title inside 《关于印发〈…〉的通知》 is resolved with it. */
export const outerReferences = oncePerSite((site) =>
  siteReferences(site).filter(({ isNested }) => !isNested),
);

/** References of a site by what they name: a document here, a 文号, or a title without marks and the documents that it may mean. */
export function groupByNamed(
  site: Site,
  references: readonly ReferenceRecord[],
): readonly (readonly [ReferenceRecord, ...ReferenceRecord[]])[] {
  const keyOf = (reference: ReferenceRecord): string => {
    const { target, documentNumber, title, quote } = reference;
    return target ?? documentNumber ?? [foldTitle(title ?? quote), ...mayMean(site, reference)].join(' ');
  };
  return [...Map.groupBy(references, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** The positions at which references of one document stand, each once, in printed order. */
export function namedAt(
  site: Site,
  locale: Locale,
  document: SiteDocument,
  references: readonly ReferenceRecord[],
): readonly NamedAt[] {
  const { href } = viewDocumentCard(site, locale, document);
  const provisions = [...new Set(references.map(({ provision }) => provision))];
  return provisions.map((id) => ({
    href: `${href}#${id}`,
    position: provisionPosition(locale, document.text, id),
  }));
}
