import { xmlElement, escapeXml } from '../xml-element.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** `tag:` URI, for ever the same. */
  readonly id: string;
  readonly title: string;
  /** Day it was last changed in a way a reader should know of, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Day it was first made public, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url: string;
  /** Plain text. */
  readonly summary: string;
  /** Machine name and printed name of its kind. */
  readonly category: { readonly term: string; readonly label: string };
}

/** A feed; entries are printed newest first, the first `most` of them. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Address of the feed itself. */
  readonly selfUrl: string;
  /** Address of the page it belongs to. */
  readonly siteUrl: string;
  readonly author: string;
  readonly language: string;
  /** As-of date, `YYYY-MM-DD`: the feed's date when it has no entry. */
  readonly asOf: string;
  readonly entries: readonly FeedEntry[];
  readonly most: number;
}

/** An Atom feed (RFC 4287). Days are printed as their beginning in UTC; the same input gives the same bytes. */
export function serializeAtom(feed: Feed): string {
  const entries = feed.entries
    .toSorted((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id))
    .slice(0, feed.most);
  const children = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.siteUrl }),
    text('updated', `${entries[0]?.updated ?? feed.asOf}T00:00:00Z`),
    xmlElement('author', {}, [text('name', feed.author)]),
    ...entries.map(printEntry),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    children.map((child) => `\n${child}`).concat('\n'),
  )}\n`;
}

function printEntry(entry: FeedEntry): string {
  return xmlElement('entry', {}, [
    text('id', entry.id),
    text('title', entry.title),
    ...(entry.published === undefined ? [] : [text('published', `${entry.published}T00:00:00Z`)]),
    text('updated', `${entry.updated}T00:00:00Z`),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    xmlElement('category', { term: entry.category.term, label: entry.category.label }),
    xmlElement('summary', { type: 'text' }, [escapeXml(entry.summary)]),
  ]);
}

function text(name: string, content: string): string {
  return xmlElement(name, {}, [escapeXml(content)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
