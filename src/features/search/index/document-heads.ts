import type { Policy } from '../../../schemas/policy.ts';
import type { DocumentHead } from '../../../search/query/document-head.ts';

/** The heads of the documents that have one, to tell who searches for a 文号 that it is none of the source text. */
export function listDocumentHeads(policies: readonly Policy[]): DocumentHead[] {
  return policies
    .map(({ id, title, documentNumber, indexNumber, issuers, issuersText, category }) => ({
      policy: id,
      title,
      fields: {
        ...(documentNumber === undefined ? {} : { documentNumber }),
        ...(indexNumber === undefined ? {} : { indexNumber }),
        ...(issuers.length === 0 && issuersText === undefined
          ? {}
          : { issuers: issuersText ?? issuers.join('、') }),
        ...(category === undefined ? {} : { category }),
      },
    }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
}
