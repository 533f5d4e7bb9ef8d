import type { Site, SiteDocument } from '../../content/site.ts';
import type { ReferenceRecord } from '../../exports/records/reference-record.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import type { NamedAt } from '../records/named-documents.ts';
import { namedAt, namedDocumentKey, outerReferences } from '../records/named-documents.ts';

/** A document that texts name, with those that name it. */
export interface CitedDocument {
  /** As printed where it is named first, 《》 and 文号 included. */
  readonly quote: string;
  /** Its page here, where it is published here. */
  readonly href?: string;
  readonly citing: readonly CitingDocument[];
}

/** A published document and the positions at which it names another one. */
interface CitingDocument {
  readonly document: DocumentCard;
  readonly at: readonly NamedAt[];
}

/** Each list: those named by most documents first, then in the order in which they are first named. */
export interface CitedPage {
  readonly outside: readonly CitedDocument[];
  readonly published: readonly CitedDocument[];
  /** Named in reference material alone. */
  readonly reference: readonly CitedDocument[];
}

/** Every document that a text names, itself aside. */
export function viewCitedPage(site: Site, locale: Locale): CitedPage {
  const documents = new Map(site.documents.map((document) => [document.policy.id, document]));
  const references = outerReferences(site).filter(({ policy, target }) => policy !== target);
  const cited = [...Map.groupBy(references, namedDocumentKey).values()].flatMap((named) => {
    const [first] = named;
    return first === undefined ? [] : [viewCited(site, locale, documents, first, named)];
  });
  const sorted = cited.toSorted((a, b) => b.citing.length - a.citing.length);
  const isNamedByPolicy = ({ citing }: CitedDocument): boolean =>
    citing.some(({ document }) => document.nature === 'policy');
  const inPolicies = sorted.filter(isNamedByPolicy);
  return {
    outside: inPolicies.filter(({ href }) => href === undefined),
    published: inPolicies.filter(({ href }) => href !== undefined),
    reference: sorted.filter((each) => !isNamedByPolicy(each)),
  };
}

function viewCited(
  site: Site,
  locale: Locale,
  documents: ReadonlyMap<string, SiteDocument>,
  { quote, target }: ReferenceRecord,
  named: readonly ReferenceRecord[],
): CitedDocument {
  const published = target === null ? undefined : documents.get(target);
  return {
    quote,
    ...(published && { href: viewDocumentCard(site, locale, published).href }),
    citing: [...Map.groupBy(named, ({ policy }) => policy)].flatMap(([policy, own]) => {
      const document = documents.get(policy);
      if (document === undefined) return [];
      return [
        { document: viewDocumentCard(site, locale, document), at: namedAt(site, locale, document, own) },
      ];
    }),
  };
}
