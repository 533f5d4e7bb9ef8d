import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findCitedPositions } from '../../../src/features/citing/jump/go-to-citation.client.ts';
import { makeDraftChecker } from '../../../src/features/verify/check-draft.ts';
import type { CheckedFinding } from '../../../src/features/verify/draft-messages.ts';
import { openDraftSources } from '../../../src/features/verify/draft-sources.client.ts';

/** What a page loads: requests, and bytes as they are kept and as a host sends them (text compressed). */
export interface DraftLoads {
  readonly requests: number;
  readonly raw: number;
  readonly sent: number;
  /** Texts of documents among them. */
  readonly texts: number;
}

/** Checks drafts, and reads citations, as a page of a built site does, through its own functions; each asks a page of its own. */
export class DraftPage {
  readonly #site: string;
  #pages = 0;

  /** @param site folder of a built site */
  constructor(site: string) {
    this.#site = site;
  }

  /** The findings of a draft pasted into a page of which nothing is loaded yet. */
  check(draft: string): Promise<{ readonly answer: readonly CheckedFinding[]; readonly loads: DraftLoads }> {
    return this.#load(async (root) => {
      const sources = await openDraftSources(`${root}data/policies/`, `${root}search-index/`);
      const checker = makeDraftChecker({ ...sources, forms: new Map() }, async (wanted) =>
        'id' in wanted
          ? { document: await sources.readText(wanted.id) }
          : { units: await sources.standsIn(wanted) },
      );
      return checker(draft);
    });
  }

  /** Where a citation typed into the search box leads. */
  cite(typed: string): Promise<{ readonly answer: readonly string[]; readonly loads: DraftLoads }> {
    return this.#load(async (root) => {
      const shelf = {
        texts: `${root}data/policies/`,
        pages: '/policies/',
        forms: `${root}search-index/typed-forms.json`,
        index: `${root}search-index/`,
      };
      const answer = await findCitedPositions(typed, shelf);
      return answer?.positions.map(({ href }) => href) ?? [];
    });
  }

  async #load<Answer>(
    work: (root: string) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly loads: DraftLoads }> {
    // What a page has loaded it keeps under its address.
    const root = `/page-${String((this.#pages += 1))}/`;
    const loads = { requests: 0, raw: 0, sent: 0, texts: 0 };
    const usual = globalThis.fetch;
    globalThis.fetch = ((address: string, { headers }: { headers?: Record<string, string> } = {}) => {
      const path = address.slice(root.length).replace(/\?.*$/u, '');
      const file = `${this.#site}/${path}`;
      if (!existsSync(file)) return Promise.resolve(new Response('', { status: 404 }));
      const bytes = readFileSync(file);
      const range = /^bytes=(\d+)-(\d+)$/u.exec(headers?.['Range'] ?? '');
      const body = range === null ? bytes : bytes.subarray(Number(range[1]), Number(range[2]) + 1);
      loads.requests += 1;
      loads.raw += body.length;
      loads.sent += path.endsWith('.json') ? gzipSync(body).length : body.length;
      if (path.startsWith('data/policies/')) loads.texts += 1;
      return Promise.resolve(new Response(new Uint8Array(body)));
    }) as typeof fetch;
    try {
      return { answer: await work(root), loads };
    } finally {
      globalThis.fetch = usual;
    }
  }
}
