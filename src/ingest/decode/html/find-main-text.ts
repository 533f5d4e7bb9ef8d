import type { HtmlElement } from './parse-html.ts';
import { attributeOf } from './parse-html.ts';
import type { PageLine } from './read-page-lines.ts';

/** The element that holds the text of a document. */
export interface MainText {
  readonly element: HtmlElement;
  /** The page says so, by a name that portals give to it; otherwise it is where most sentences stand. */
  readonly isNamed: boolean;
}

/** Names by which portals and their editors mark the text of a document, as ids and classes, in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'ucap-content',
    'trs_editor',
    'trs_editor_view',
    'trs_ueditor',
    'view',
    'zoom',
    'zoomcon',
    'pages_content',
  ],
  ...[
    'article',
    'article-content',
    'article_content',
    'articlecontent',
    'articlecon',
    'article-con',
    'article_con',
  ],
  ...[
    'content',
    'contents',
    'main-content',
    'news_content',
    'news-content',
    'newscontent',
    'xxgk_content',
    'wzcon',
  ],
  ...['con_con', 'conzw', 'zw', 'detail-content', 'detail_content', 'text', 'v_news_content', 'vsb_content'],
  ...[
    'wp_articlecontent',
    'js_content',
    'bt_content',
    'ivs_content',
    'art-con',
    'info_content',
    'detail-news',
    'text_content',
    'xl_content',
    'nr',
    'main_con',
    'rich_media_content',
  ],
]);

/** A named element has so much of the words of the page at least; the innermost so much of the words of the largest. */
const SHARE = { ofPage: 0.5, ofLargest: 0.8, ofParent: 0.8 };

/** Finds the main text of a page by its names, else by following the words down as long as one element has nearly all. */
export function findMainText(body: HtmlElement, lines: readonly PageLine[]): MainText {
  const weights = weigh(lines);
  const weightOf = (element: HtmlElement): number => weights.get(element) ?? 0;
  const named = [...weights.keys()].filter(
    (element) =>
      isNamed(element) && weightOf(element) >= SHARE.ofPage * weightOf(body) && weightOf(element) > 0,
  );
  const largest = Math.max(...named.map(weightOf));
  // Outer elements are weighed before those within them.
  const innermost = named.findLast((element) => weightOf(element) >= SHARE.ofLargest * largest);
  if (innermost) return { element: innermost, isNamed: true };
  let element = body;
  for (;;) {
    const around: HtmlElement = element;
    const next = around.childNodes.find(
      (child): child is HtmlElement =>
        'tagName' in child && weightOf(child) >= SHARE.ofParent * weightOf(around),
    );
    if (!next || weightOf(next) === 0 || !isContainer(next)) return { element, isNamed: false };
    element = next;
  }
}

/** Words in each element, those of links left out; words of sentences count threefold. */
function weigh(lines: readonly PageLine[]): ReadonlyMap<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>();
  for (const { text, linked, ancestors } of lines) {
    const weight = text.length * (1 - linked) * (/[。；]/u.test(text) ? 3 : 1);
    for (const element of ancestors) weights.set(element, (weights.get(element) ?? 0) + weight);
  }
  return weights;
}

function isNamed(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName === 'article' || tagName === 'main' || attributeOf(element, 'itemprop') === 'articleBody')
    return true;
  return tokensOf(element).some((token) => NAMES.has(token));
}

/** Id and classes, in lower case. */
export function tokensOf(element: HtmlElement): readonly string[] {
  return `${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`.toLowerCase().split(/\s+/u);
}

function isContainer({ tagName }: HtmlElement): boolean {
  return /^(?:div|section|article|main|form|center|table|tbody|tr|td|span|font)$/u.test(tagName);
}
