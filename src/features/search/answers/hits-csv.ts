import { formatPosition, positionOfId, type PositionWords } from '../../../domain/document/position.ts';
import { serializeCsv } from '../../../exports/tables/csv.ts';
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
export function serializeHitsCsv({ hits, documents, citations, folder, positionWords }: HitsTable): string {
  const facts = ({ document }: Hit): DocumentFacts | undefined => documents[document];
  return serializeCsv<Hit>(
    [
      { name: 'document', value: ({ documentTitle }) => documentTitle },
      { name: 'policy', value: ({ policy }) => policy },
      { name: 'nature', value: (hit) => facts(hit)?.nature },
      { name: 'region', value: (hit) => facts(hit)?.place },
      { name: 'date', value: (hit) => facts(hit)?.date },
      {
        name: 'place',
        value: ({ provision, position, column }) =>
          formatPosition(positionOfId(provision, position, column), positionWords),
      },
      { name: 'provision', value: ({ provision }) => provision },
      { name: 'occurrences', value: ({ occurrences }) => occurrences },
      { name: 'quote', value: ({ text }) => text },
      { name: 'address', value: (hit) => hitAddress(folder, hit) },
      {
        name: 'citation',
        value: (hit) => {
          const names = citations[hit.policy];
          return names === undefined ? '' : citeHit(names, hit);
        },
      },
    ],
    hits,
  );
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
