import { readSearchDocuments } from '../bench/search/read-search-documents.ts';
import { fixtureCorpus } from '../browser/fixture-site.ts';

/** What plain substring search finds in the texts of the fixture site, paragraph by paragraph. */
export interface Truth {
  readonly occurrences: number;
  readonly documents: number;
  /** `policy#provision` of every paragraph or heading line that has the words, where the first begins; sorted. */
  readonly positions: readonly string[];
}

const lines = readSearchDocuments(fixtureCorpus.CONTENT_DIR).flatMap(({ policy, units }) =>
  units.map(({ pieces }) => ({
    policy,
    pieces: pieces.map((piece) => ({ ...piece, text: plain(piece.text) })),
  })),
);

/**
 * Ways of printing made one, more simply than the index does it, and with nothing of its code: width, case,
 * quotation marks, brackets, dashes, white space.
 */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[“”‘’「」『』']/gu, '"')
    .replace(/[〔[]/gu, '(')
    .replace(/[〕\]]/gu, ')')
    .replace(/[—–―－-]+/gu, '-');
}

/** The same without any punctuation. */
function bare(text: string): string {
  return text.replace(/(?![%&@#])\p{P}/gu, '');
}

export function findPlainly(query: string, punctuation: 'counts' | 'ignored' = 'counts'): Truth {
  const prepare = punctuation === 'counts' ? (text: string) => text : bare;
  const wanted = prepare(plain(query));
  const found = lines.flatMap(({ policy, pieces }) => {
    const texts = pieces.map(({ text }) => prepare(text));
    const text = texts.join('');
    const count = text.split(wanted).length - 1;
    if (count === 0) return [];
    const at = text.indexOf(wanted);
    let end = 0;
    const first = pieces.find((_, index) => (end += texts[index]?.length ?? 0) > at);
    return [{ policy, position: `${policy}#${first?.provision ?? ''}`, count }];
  });
  return {
    occurrences: found.reduce((sum, { count }) => sum + count, 0),
    documents: new Set(found.map(({ policy }) => policy)).size,
    positions: found.map(({ position }) => position).sort(),
  };
}
