import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { Policy } from '../../schemas/policy.ts';

const requests = new Map<string, Promise<CitableDocument>>();

/**
 * A document with its text, fetched on first need and kept while the page is open; a failed request is sent again.
 * @param folder address of `/data/policies/`, with a slash at its end
 */
export function loadDocument(folder: string, id: string): Promise<CitableDocument> {
  const address = `${folder}${id}.json`;
  const loading = requests.get(address) ?? fetchDocument(address);
  requests.set(address, loading);
  loading.catch(() => requests.delete(address));
  return loading;
}

async function fetchDocument(address: string): Promise<CitableDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const record = (await response.json()) as Policy & { readonly provisions: readonly Provision[] };
  return { policy: record, text: { provisions: record.provisions } };
}
