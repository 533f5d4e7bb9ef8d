import type { Site } from '../../content/site.ts';
import { FEW_DOCUMENTS } from './few-documents.ts';

/** What the page that checks quotations says beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** How many policy documents there are, from which quotations and citations may come. */
  readonly policies: number;
  /** Words that differ are compared with the nearest of very many documents only. */
  readonly isChosen: boolean;
}

export function viewVerifyPage({ documents, settings }: Pick<Site, 'documents' | 'settings'>): VerifyPage {
  return {
    policies: documents.filter(({ policy }) => policy.nature === 'policy').length,
    isChosen: documents.length > FEW_DOCUMENTS && settings.searchEndpoint === undefined,
  };
}
