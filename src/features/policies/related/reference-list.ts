import type { ReferenceRecord } from '../../../exports/records/reference-record.ts';
import { documentWithId, indexOnce, recordsOf, recordWithId } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';
import type { AlikeDocuments } from '../../records/references/alike-documents.ts';
import { viewAlikeDocuments } from '../../records/references/alike-documents.ts';
import type { NamedAt } from '../../records/references/named-documents.ts';
import { groupByNamed, namedAt, outerReferences } from '../../records/references/named-documents.ts';

/** A document that the text names. */
interface NamedDocument {
  /** As printed at the first position, 《》 and 文号 included. */
  readonly quote: string;
  readonly standing: Standing;
  readonly at: readonly NamedAt[];
  /** Recorded errors of the source about it, which stay as printed. */
  readonly sourceErrors: readonly string[];
}

/** What a document that is named is on this site. */
type Standing =
  | { readonly kind: 'itself' | 'outside' }
  | { readonly kind: 'held'; readonly published: DocumentCard }
  | { readonly kind: 'one-of'; readonly alike: AlikeDocuments };

/** A published document that names this one. */
interface NamingDocument {
  readonly document: DocumentCard;
  readonly at: readonly NamedAt[];
}

export interface ReferenceList {
  readonly outgoing: readonly NamedDocument[];
  readonly incoming: readonly NamingDocument[];
}

const referencesTo = indexOnce(({ target }: ReferenceRecord) => [target ?? undefined]);

/** Documents that one document names, in printed order, and published documents that name it. */
export function viewReferenceList(site: Site, locale: Locale, policyId: string): ReferenceList {
  const references = outerReferences(site);
  const outgoing = groupByNamed(site, recordsOf(references, policyId));
  const incoming = Map.groupBy(
    referencesTo(references, policyId).filter(({ policy }) => policy !== policyId),
    ({ policy }) => policy,
  );
  return {
    outgoing: outgoing.flatMap((named) => {
      const [first] = named;
      const here = documentWithId(site.documents, policyId);
      if (here === undefined) return [];
      const errors = new Set(named.flatMap(({ sourceErrors }) => sourceErrors));
      // That a notice names what it issues is no news, unless it names it wrongly.
      if (first.target === policyId && errors.size === 0) return [];
      return [
        {
          quote: first.quote,
          standing: viewStanding(site, locale, first),
          at: namedAt(site, locale, here, named),
          sourceErrors: [...errors].flatMap(
            (id) => localise(recordWithId(site.corrections, id), locale).reason ?? [],
          ),
        },
      ];
    }),
    incoming: [...incoming].flatMap(([policy, naming]) => {
      const document = documentWithId(site.documents, policy);
      if (document === undefined) return [];
      return [
        { document: viewDocumentCard(site, locale, document), at: namedAt(site, locale, document, naming) },
      ];
    }),
  };
}

function viewStanding(site: Site, locale: Locale, reference: ReferenceRecord): Standing {
  const { policy, target } = reference;
  if (target === policy) return { kind: 'itself' };
  const published = documentWithId(site.documents, target ?? undefined);
  if (published !== undefined) return { kind: 'held', published: viewDocumentCard(site, locale, published) };
  const alike = viewAlikeDocuments(site, locale, reference);
  return alike === undefined ? { kind: 'outside' } : { kind: 'one-of', alike };
}
