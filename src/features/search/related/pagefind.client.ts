import { loadPart } from '../../ui/loading/load-file.client.ts';
import { guardPagefind, type PagefindGuard } from './guard-pagefind.client.ts';
import { readPagefindAddress } from './pagefind-address.ts';

/** What we use of Pagefind's browser module. */
interface Pagefind {
  options(options: { readonly excerptLength: number; readonly noWorker: boolean }): Promise<void>;
  destroy(): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations: readonly { readonly balanced_score: number }[];
  }[];
}

/** A run of text, marked where it answers the query. */
interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A provision related to a query. */
export interface RelatedProvision {
  /** Policy id. */
  readonly policy: string;
  readonly id: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/**
 * Provisions related to a query, the nearest first, of the first records of the index that answer it: as many as
 * provisions are wanted. @throws when a part of the index that it needs cannot be had
 */
export type RelatedSearch = (query: string, most: number) => Promise<readonly RelatedProvision[]>;

let guard: PagefindGuard | undefined;

/**
 * Opens the Pagefind index. Its client takes the language from the page, and would cut Chinese
 * queries wrongly on an English page, so the page says zh-CN while it starts.
 *
 * @param bundle address of the `pagefind/` folder
 * @throws when the index cannot be loaded
 */
export async function openPagefind(bundle: string): Promise<RelatedSearch> {
  const root = document.documentElement;
  const language = root.lang;
  root.lang = 'zh-CN';
  guard ??= guardPagefind(bundle);
  const { assertWhole } = guard;
  let pagefind: Pagefind;
  try {
    const script = new URL(`${bundle}pagefind.js`, location.href).href;
    pagefind = (await loadPart(() => import(/* @vite-ignore */ script))) as Pagefind;
    // It keeps parts that failed as if they were empty.
    await pagefind.destroy();
    // In a worker nobody could see what it does not load.
    await pagefind.options({ excerptLength: 60, noWorker: true });
    await pagefind.init();
    assertWhole();
  } finally {
    root.lang = language;
  }
  return async (query, most) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    assertWhole();
    return found
      .flatMap((data) => data.sub_results)
      .toSorted((a, b) => scoreOf(b) - scoreOf(a))
      .slice(0, most)
      .map((part) => ({
        ...readPagefindAddress(part.url),
        title: stripSegments(part.title),
        excerpt: readExcerpt(part.excerpt),
      }));
  };
}

function scoreOf({ weighted_locations: locations }: PagefindData['sub_results'][number]): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** Pagefind puts U+200B between the words it cut: no part of the text. */
function stripSegments(text: string): string {
  return text.replaceAll('\u200b', '');
}

/** Reads Pagefind's excerpt HTML (text with `<mark>`) without letting it into the page as HTML. */
function readExcerpt(html: string): readonly ExcerptPart[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => ({
    text: stripSegments(node.textContent ?? ''),
    marked: node.nodeName === 'MARK',
  }));
}
