import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { makeSearchDocument } from '../../../search/index/make-search-document.ts';
import { measureUnit } from '../../../search/index/search-document.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';

/** A printed paragraph or heading, with the address of the provision it begins at. */
interface FullTextLine {
  readonly href: string;
  /** Printed number, or the title of the document where none is printed. */
  readonly position: string;
  readonly text: string;
}

export interface FullTextDocument {
  readonly card: DocumentCard;
  /** What to know before reading reference material. */
  readonly caution: string | undefined;
  readonly lines: readonly FullTextLine[];
}

/** All documents, line by line, for the browser's own search: the same lines that the index holds. */
export function viewFullText(site: Site, locale: Locale): readonly FullTextDocument[] {
  return site.documents.map((document) => {
    const card = viewDocumentCard(site, locale, document);
    const { units } = makeSearchDocument(document.policy, document.text, false);
    return {
      card,
      caution: card.nature === 'reference' ? policyMessages[locale].referenceBanner : undefined,
      lines: units.map((unit) => ({
        href: `${card.href}#${unit.pieces[0]?.provision ?? ''}`,
        position: unit.position || card.title,
        text: measureUnit(unit).text,
      })),
    };
  });
}
