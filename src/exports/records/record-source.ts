import type { Policy } from '../../schemas/policy.ts';
import { policySchema } from '../../schemas/policy.ts';
import { slug } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

/** What every row says about the document it comes from, so that reference material is marked wherever a row goes. */
export const recordSource = {
  policy: slug,
  nature: policySchema.shape.nature,
  trackers: policySchema.shape.trackers,
};

/** What a record of a document says about it. */
export interface RecordSource extends Pick<Policy, 'nature' | 'trackers'> {
  readonly policy: string;
}

/**
 * What records say about their documents, by document id.
 * The function returned throws when the document is not in the corpus: a row without its document must never be
 * published.
 */
export function recordSources(corpus: Corpus): (policyId: string) => RecordSource {
  const sources = new Map(
    corpus.documents.map(({ policy: { id, nature, trackers } }) => [id, { policy: id, nature, trackers }]),
  );
  return (policyId) => {
    const source = sources.get(policyId);
    if (source === undefined)
      throw new Error(`A record names the document "${policyId}", which is not published`);
    return source;
  };
}
