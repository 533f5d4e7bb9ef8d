import type { Policy } from '../../schemas/policy.ts';
import { policySchema } from '../../schemas/policy.ts';
import { slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

/**
 * What every row says about the document it comes from: a row stands by itself wherever it goes, and reference material
 * is marked there.
 */
export const recordSource = {
  policy: slug,
  nature: policySchema.shape.nature,
  trackers: policySchema.shape.trackers,
  /** Title of the document. */
  document: text,
  documentEn: text.nullable(),
  /** Name of the place that the document governs. */
  region: text,
  regionEn: text.nullable(),
};

/** What a record of a document says about it. */
export interface RecordSource extends Pick<Policy, 'nature' | 'trackers'> {
  readonly policy: string;
  readonly document: string;
  readonly documentEn: string | null;
  readonly region: string;
  readonly regionEn: string | null;
}

/**
 * What records say about their documents, by document id.
 * The function returned throws when the document is not in the corpus: a row without its document must never be
 * published.
 */
export function recordSources(corpus: Pick<Corpus, 'documents'>): (policyId: string) => RecordSource {
  const sources = new Map(
    corpus.documents.map(({ policy: { id, nature, trackers, title, titleEn, region } }) => [
      id,
      {
        policy: id,
        nature,
        trackers,
        document: title,
        documentEn: titleEn ?? null,
        region: region.name,
        regionEn: region.nameEn ?? null,
      },
    ]),
  );
  return (policyId) => {
    const source = sources.get(policyId);
    if (source === undefined)
      throw new Error(`A record names the document "${policyId}", which is not published`);
    return source;
  };
}
