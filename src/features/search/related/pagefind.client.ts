import { loadPart } from '../../ui/loading/load-file.client.ts';
import { guardPagefind, type PagefindGuard } from './guard-pagefind.client.ts';

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
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** A run of text, marked where it answers the query. */
interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A document related to a query, with the provisions that are. */
export interface RelatedDocument {
  /** Policy id. */
  readonly policy: string;
  readonly provisions: readonly {
    readonly id: string;
    readonly title: string;
    readonly excerpt: readonly ExcerptPart[];
  }[];
}

/** Documents related to a query. @throws when a part of the index that it needs cannot be had */
export type RelatedSearch = (query: string) => Promise<RelatedDocument[]>;

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
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.map((result) => result.data()));
    assertWhole();
    return found.map((data) => ({
      policy: /\/policies\/([^/]+)\//.exec(data.url)?.[1] ?? '',
      provisions: data.sub_results.map((part) => ({
        id: part.url.split('#')[1] ?? '',
        title: stripSegments(part.title),
        excerpt: readExcerpt(part.excerpt),
      })),
    }));
  };
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
