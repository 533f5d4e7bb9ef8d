import { divideByBytes, textBytes } from '../content/page-budget.ts';
import type { DocumentRecord } from '../exports/records/document-record.ts';
import { escapeText } from '../features/ui/html/html.ts';

/** What a digest is made of. */
type Digested = Pick<DocumentRecord, 'id' | 'provisions'>;

/** Most documents that Pagefind's index holds with their whole texts, a record each. */
export const MOST_WHOLE = 100;

/** About how many bytes the digests of one record may be: its excerpts are fetched with all of them. */
const RECORD_BYTES = 200_000;
/** Characters of a paragraph at most. */
const LONGEST = 60;

/**
 * Digests of many documents for Pagefind, as the HTML of its records, each of several documents: every heading, with the
 * first sentence below it. A common word has one list of all its positions, which cannot be divided and grows with the
 * texts; and a file a document would be a third of the index. The id of a heading is that of its document and its own:
 * `kangning-2024/s3-2`.
 */
export function printDigests(documents: readonly Digested[]): readonly string[] {
  const digests = documents.map(({ id, provisions }) =>
    provisions.map((provision) => printProvision(id, provision)).join(''),
  );
  return divideByBytes(digests, RECORD_BYTES, textBytes).map(
    (record) =>
      `<!DOCTYPE html><html lang="zh-CN"><head><title>职策</title></head><body>${record.join('')}</body></html>`,
  );
}

function printProvision(document: string, provision: Digested['provisions'][number]): string {
  const { id, label, heading, paragraphs, children } = provision;
  const words = label + heading;
  return [
    words === '' ? '' : `<h2 id="${document}/${id}">${escapeText(words)}</h2>`,
    paragraphs
      .slice(0, 1)
      .map(({ text }) => `<p>${escapeText(firstSentence(text))}</p>`)
      .join(''),
    ...children.map((child) => printProvision(document, child)),
  ].join('');
}

function firstSentence(text: string): string {
  return (/^.*?[。；！？]/su.exec(text)?.[0] ?? text).slice(0, LONGEST);
}
