import { readFileSync } from 'node:fs';
import { renderExactList } from '../../../src/features/search/answers/exact-list.client.ts';
import { askSearch } from '../../../src/features/search/ask-search.client.ts';
import { helpAlong } from '../../../src/features/search/beside.client.ts';
import { readSearchAddress } from '../../../src/features/search/search-address.ts';
import { SearchFiles } from '../../../src/features/ui/loading/search-files.client.ts';
import type { SearchPageData } from '../../../src/features/search/search-page-data.ts';
import type { BuiltIndex } from '../../../src/search/index/build-index.ts';
import { readPageData } from './read-page-data.ts';

/** What the page of a first question loads of an index before its reader presses anything. */
export interface PageLoads {
  readonly bytes: number;
  readonly requests: number;
  /** The layer that is shown; `none` where no text has the words. */
  readonly layer: string;
  /** Paragraphs that it says to have the words; undefined where another layer counts. */
  readonly paragraphs: number | undefined;
  /** Of words found together in paragraphs: which, and in how many; undefined where they are narrowed to regions. */
  readonly together: { readonly words: readonly string[]; readonly paragraphs: number } | undefined;
  /** Not all ways to find it were gone to the end, which the page says. */
  readonly isCut: boolean;
}

/** Questions asked so far: each has files of its own, so what one of them gave up never counts to the next. */
let asked = 0;

/** Asks as a search page does, through its own functions, in an empty page: elements are made and looked at by nobody. */
export class PageAsker {
  readonly #page: SearchPageData;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #entry: string;
  readonly #site: string;

  /** @param site folder of a built site, whose files beside the index answer from records */
  constructor(built: BuiltIndex, site: string) {
    this.#files = new Map(built.files.map(({ name, bytes }) => [name, bytes]));
    this.#entry = built.entry;
    this.#site = site;
    this.#page = readPageData(readFileSync(`${site}/search/index.html`, 'utf8'));
    Object.assign(globalThis, {
      location: { search: '' },
      document: { createElement: () => new EmptyElement(), documentElement: new EmptyElement() },
    });
  }

  /** A question to a page of which nothing is loaded yet. */
  async ask(query: string): Promise<PageLoads> {
    const loads = { bytes: 0, requests: 0 };
    asked += 1;
    const folder = `/${String(asked)}/`;
    const usual = globalThis.fetch;
    globalThis.fetch = ((address: string, { headers }: { headers?: Record<string, string> } = {}) => {
      if (!address.startsWith(folder)) return Promise.reject(new Error('given up'));
      const name = address.slice(folder.length).replace(/\?.*$/u, '');
      const file = this.#files.get(name);
      if (file === undefined)
        return Promise.resolve(new Response(readFileSync(`${this.#site}/search-index/${name}`)));
      const range = /^bytes=(\d+)-(\d+)$/u.exec(headers?.['Range'] ?? '');
      const sent = range === null ? file : file.slice(Number(range[1]), Number(range[2]) + 1);
      loads.bytes += sent.length;
      loads.requests += 1;
      return Promise.resolve(new Response(sent.slice()));
    }) as typeof fetch;
    try {
      const files = new SearchFiles(folder, { ...this.#page.files, index: this.#entry });
      const state = readSearchAddress(new URLSearchParams({ q: query.trim() }));
      const answer = await askSearch(files, state);
      if (answer.state !== 'answered') throw new Error(`${query}: ${JSON.stringify(answer)}`);
      const { index, shown, exact, graded } = answer;
      const isFound = shown?.state === 'done' && shown.hits > 0;
      if (isFound) {
        const list = document.createElement('ol');
        const failed = await renderExactList(list, {
          index,
          result: shown,
          page: this.#page,
        });
        if (failed !== undefined) throw new Error(`${query}: ${JSON.stringify(failed)}`);
      }
      await helpAlong(files, answer, state, this.#page, () => undefined);
      return {
        ...loads,
        layer: isFound ? (graded?.layer ?? 'exact') : 'none',
        paragraphs: graded?.layer === 'exact' ? undefined : exact.totalsUnfiltered.all.paragraphs,
        together:
          graded?.layer === 'all-words' && graded.regions === undefined
            ? { words: graded.words ?? [], paragraphs: graded.result.totalsUnfiltered.all.paragraphs }
            : undefined,
        isCut: (answer.cut ?? graded?.cut ?? []).length > 0,
      };
    } finally {
      globalThis.fetch = usual;
    }
  }
}

/** Stands for any element. */
class EmptyElement {
  readonly dataset = {};
  readonly lang = 'zh-CN';
  readonly append = doNothing;
  readonly setAttribute = doNothing;
  readonly addEventListener = doNothing;
}

function doNothing(): undefined {
  return undefined;
}
