import type { SearchDocument } from '../../../src/search/index/search-document.ts';

/** Occurrences by position: `policy#provision` of a paragraph or heading line, by the first provision in it. */
export type PositionCounts = ReadonlyMap<string, number>;

/** Whether punctuation counts (一字不差) or not (忽略标点). */
export type Punctuation = 'counts' | 'ignored';

/** What plain substring search finds in some documents, with nothing of the code of the index. */
export class PlainTruth {
  readonly #texts: Readonly<Record<Punctuation, LaidOut>>;
  /** The text of each document without punctuation and breaks, a line each. */
  readonly #unbroken: string;

  constructor(documents: readonly SearchDocument[]) {
    const units = documents.flatMap(({ policy, units }) =>
      units.map(({ pieces }) => ({
        position: positionKey(policy, pieces[0]?.provision ?? ''),
        text: plain(pieces.map(({ text }) => text).join('')),
      })),
    );
    this.#texts = {
      counts: layOut(units),
      ignored: layOut(units.map(({ position, text }) => ({ position, text: bare(text) }))),
    };
    this.#unbroken = documents
      .map(({ units: own }) => own.map(({ pieces }) => bare(plain(pieces.map(({ text }) => text).join('')))))
      .map((texts) => `${texts.join('')}\n`)
      .join('');
  }

  /** Whether a document has a query, punctuation and paragraph breaks ignored. */
  standsOverBreaks(query: string): boolean {
    const wanted = bare(plain(query));
    return wanted !== '' && this.#unbroken.includes(wanted);
  }

  /** Nothing, for a query of which nothing is left. Occurrences that overlap count once. */
  find(query: string, punctuation: Punctuation): PositionCounts {
    const wanted = punctuation === 'counts' ? plain(query) : bare(plain(query));
    const { text, ends, positions } = this.#texts[punctuation];
    const found = new Map<string, number>();
    if (wanted === '') return found;
    let unit = 0;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      while ((ends[unit] ?? Infinity) <= at) unit += 1;
      const position = positions[unit] ?? '';
      found.set(position, (found.get(position) ?? 0) + 1);
    }
    return found;
  }
}

export function positionKey(policy: string, provision: string): string {
  return `${policy}#${provision}`;
}

interface LaidOut {
  readonly text: string;
  readonly ends: readonly number[];
  readonly positions: readonly string[];
}

function layOut(units: readonly { readonly position: string; readonly text: string }[]): LaidOut {
  let end = 0;
  return {
    text: units.map(({ text }) => `${text}\n`).join(''),
    ends: units.map(({ text }) => (end += text.length + 1)),
    positions: units.map(({ position }) => position),
  };
}

/** Ways of printing made one: width, case, quotation marks, brackets, title marks, dashes, white space but between cells. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”‘’「」『』']/gu, '"')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .replace(/〈/gu, '《')
    .replace(/〉/gu, '》')
    .replace(/[—–―－-](?:(?:[^\S\t]|[—–―－-])*[—–―－-])?/gu, '-')
    .replace(/[^\S\t]+/gu, (_space, at: number, all: string) =>
      /[a-z\d]/u.test(all.charAt(at - 1)) && /^\s+[a-z\d]/u.test(all.slice(at, at + 40)) ? ' ' : '',
    );
}

/** The same without white space and punctuation, but for what stands between two digits. */
function bare(text: string): string {
  return text.replace(/(?:(?![%‰&@#])[\p{P} ])+/gu, (run, at: number, all: string) =>
    /\d/u.test(all.charAt(at - 1)) && /\d/u.test(all.charAt(at + run.length)) ? run : '',
  );
}
