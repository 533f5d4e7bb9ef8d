import { formatPosition, positionOfId, type PositionWords } from '../../../domain/document/position.ts';
import type { Passage } from '../../../exports/tables/passage-table.ts';
import { serializePassages } from '../../../exports/tables/passage-table.ts';
import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { CitedDocument } from '../../../search/index/search-file-names.ts';
import type { Hit } from '../../../search/query/hit.ts';
import { citeHit } from './cite-hit.ts';
import { hitAddress } from './hit-address.ts';

export interface HitsTable {
  readonly hits: readonly Hit[];
  /** In the order of the index. */
  readonly documents: readonly DocumentFacts[];
  readonly citations: Readonly<Record<string, CitedDocument>>;
  /** Folder of the documents as they are cited, with origin. */
  readonly folder: string;
  /** As on the page. */
  readonly positionWords: PositionWords;
}

/** Hits as a table, one paragraph a row; `quote` is the whole paragraph as published. */
export function serializeHitsCsv(table: HitsTable): string {
  return serializePassages(table.hits.map((hit) => toPassage(hit, table)));
}

function toPassage(hit: Hit, { documents, citations, folder, positionWords }: HitsTable): Passage {
  const { policy, documentTitle, document, provision, position, column, occurrences, text } = hit;
  const facts = documents[document];
  const names = citations[policy];
  return {
    policy,
    nature: facts?.nature,
    document: names?.title ?? documentTitle,
    documentEn: names?.titleEn,
    region: facts?.place,
    regionEn: names?.regionEn,
    date: facts?.date,
    provision,
    position: formatPosition(positionOfId(provision, position, column), positionWords),
    occurrences,
    quote: text,
    citation: names === undefined ? '' : citeHit(names, hit),
    address: hitAddress(folder, hit),
  };
}

/** Characters of a query in a file name at most. */
const LONGEST = 30;

/** What file systems refuse in names, and what would turn or hide the rest of one. */
const REFUSED = /[\\/:*?"<>|.\p{C}\s]+/gu;

/** Name of a saved table of hits: what was asked, how, and the day that the texts are of. */
export function nameHitsFile(query: string, mode: string, asOf: string): string {
  const parts = [Array.from(query).slice(0, LONGEST).join(''), mode, asOf];
  const names = parts.map((part) => part.replace(REFUSED, '-').replace(/^-+|-+$/g, ''));
  return `${['zhice', ...names.filter((name) => name !== '')].join('-')}.csv`;
}
