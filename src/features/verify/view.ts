import type { Site } from '../../content/site.ts';

/** What the page that checks quotations knows beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** Ids of all published documents. */
  readonly documents: readonly string[];
  /** Those of the policy documents, from which quotations and citations may come. */
  readonly policies: readonly string[];
}

export function viewVerifyPage({ documents }: Pick<Site, 'documents'>): VerifyPage {
  return {
    documents: documents.map(({ policy }) => policy.id),
    policies: documents.flatMap(({ policy }) => (policy.nature === 'policy' ? [policy.id] : [])),
  };
}
