import type { Site } from '../../content/site.ts';

/** What the page that checks quotations says beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** How many policy documents there are, from which quotations and citations may come. */
  readonly policies: number;
}

export function viewVerifyPage({ documents }: Pick<Site, 'documents'>): VerifyPage {
  return { policies: documents.filter(({ policy }) => policy.nature === 'policy').length };
}
