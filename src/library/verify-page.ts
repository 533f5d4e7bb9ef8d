import { getDocuments } from './documents.ts';

/** What the page that checks quotations knows beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** Ids of everything held. */
  readonly documents: readonly string[];
  /** Ids of those that quotations and citations may come from. */
  readonly policies: readonly string[];
}

export async function viewVerifyPage(): Promise<VerifyPage> {
  const held = (await getDocuments()).map(({ policy }) => policy);
  return {
    documents: held.map(({ id }) => id),
    policies: held.filter(({ nature }) => nature === 'policy').map(({ id }) => id),
  };
}
