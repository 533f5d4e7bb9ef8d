import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { CitedDocument } from '../../../search/index/search-file-names.ts';
import { passes } from '../../../search/query/facets.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { loadCitedDocuments } from '../answers/cited-documents.client.ts';
import { hitAddress } from '../answers/hit-address.ts';
import { renderFacts } from '../answers/render-hit.client.ts';
import type { Answer } from '../ask-search.client.ts';
import type { SearchState } from '../search-address.ts';
import type { SearchFiles } from '../search-files.client.ts';
import type { SearchPageData, SearchWords } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';
import { openPagefind, type RelatedDocument, type RelatedSearch } from './pagefind.client.ts';

/** A related document, with what else is known of it. */
type KnownRelated = RelatedDocument & KnownDocument;

let pagefind: Promise<RelatedSearch> | undefined;

/** Entries for the list of results and how many there are, in words. @throws as `findRelated` */
export async function relate(
  state: SearchState,
  answer: Answer | undefined,
  files: SearchFiles,
  page: SearchPageData,
): Promise<{ readonly items: HTMLElement[]; readonly count: string }> {
  const found = await findRelated(page.folders.pagefind, state, answer, files);
  return {
    items: found.map((document) => renderRelated(document, document, page)),
    count:
      found.length === 0
        ? say(page.words.noneRelated, { query: shortenQuery(state.query) })
        : countRelated(found, page.words),
  };
}

/**
 * Documents that Pagefind finds related, reference material last; those that pass the filters chosen: it is asked for
 * all, since its own filters are not written the same way twice. @throws when its index cannot be had; the next call tries again
 */
async function findRelated(
  folder: string,
  { query, filters }: SearchState,
  answer: Answer | undefined,
  files: SearchFiles,
): Promise<readonly KnownRelated[]> {
  pagefind ??= openPagefind(folder);
  try {
    const found = await (await pagefind)(query);
    const cited = await loadCitedDocuments(files).catch(() => undefined);
    return found
      .map((document) => {
        const names = cited?.[document.policy];
        return { ...document, cited: names, facts: answer?.index.documents[names?.document ?? -1] };
      })
      .filter(({ facts }) => facts === undefined || passes(facts, filters))
      .sort((a, b) => Number(isReference(a)) - Number(isReference(b)));
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}

/** How many documents are related, policies and reference material separately where both are known. */
function countRelated(found: readonly KnownRelated[], words: SearchWords): string {
  const documents = found.length;
  const reference = found.filter(isReference).length;
  const areKnown = found.every(({ facts }) => facts !== undefined);
  return (
    say(words.relatedCount, { documents }) +
    (areKnown ? say(words.relatedApart, { policy: documents - reference, reference }) : '')
  );
}

function isReference({ facts }: KnownRelated): boolean {
  return facts?.nature === 'reference';
}

/** What is known of a related document in addition to what Pagefind says; nothing when the exact index is missing. */
interface KnownDocument {
  readonly cited: CitedDocument | undefined;
  readonly facts: DocumentFacts | undefined;
}

/** A document with its related passages: no counts, and marks as Pagefind sets them. */
function renderRelated(
  { policy, provisions }: RelatedDocument,
  { cited, facts }: KnownDocument,
  page: SearchPageData,
): HTMLElement {
  const { pages } = page.folders;
  const passages = provisions.map(({ id, title, excerpt }) =>
    makeElement(
      'li',
      { 'data-related': id, 'data-search-hit': '' },
      makeElement('a', { href: hitAddress(pages, { policy, provision: id }) }, title),
      makeElement(
        'p',
        { class: 'excerpt' },
        ...excerpt.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text)),
      ),
    ),
  );
  return makeElement(
    'li',
    {},
    ...(facts === undefined ? [] : [renderFacts(facts, page)]),
    makeElement(
      'h3',
      { lang: 'zh-CN' },
      makeElement('a', { href: `${pages}policies/${policy}/` }, cited?.title ?? policy),
    ),
    makeElement('ul', { lang: 'zh-CN' }, ...passages),
  );
}
