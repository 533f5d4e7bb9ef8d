import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { loadOnce } from '../../domain/load-once.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { Policy } from '../../schemas/policy.ts';
import { isListOf } from '../ui/loading/is-list-of.ts';
import { isRecord, isText } from '../ui/loading/is-record.ts';
import { loadJson } from '../ui/loading/load-json.client.ts';

type DocumentFile = Policy & { readonly provisions: readonly Provision[] };

const requests = new Map<string, Promise<CitableDocument>>();

/**
 * A document with its text, fetched on first need and kept while the page is open; a failed request is sent again.
 * @param folder address of `/data/policies/`, with a slash at its end
 * @throws when it cannot be had, also where the file holds something else than a document
 */
export function loadDocument(folder: string, id: string): Promise<CitableDocument> {
  const address = `${folder}${id}.json`;
  return loadOnce(requests, address, () => fetchDocument(address));
}

async function fetchDocument(address: string): Promise<CitableDocument> {
  const record = await loadJson(address, isDocumentFile);
  return { policy: record, text: { provisions: record.provisions } };
}

/** What citing, comparing and verifying cannot do without. */
function isDocumentFile(value: unknown): value is DocumentFile {
  if (!isRecord(value)) return false;
  const { id, title, nature, region, provisions } = value;
  return [id, title, nature].every(isText) && isRecord(region) && isListOf(provisions, isProvision);
}

function isProvision(value: unknown): value is Provision {
  if (!isRecord(value)) return false;
  const { id, label, heading, paragraphs, children } = value;
  return (
    [id, label, heading].every(isText) && isListOf(paragraphs, isParagraph) && isListOf(children, isProvision)
  );
}

function isParagraph(value: unknown): value is Provision['paragraphs'][number] {
  return isRecord(value) && isText(value['id']) && isText(value['text']);
}
