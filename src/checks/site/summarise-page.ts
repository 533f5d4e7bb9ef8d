import type { HtmlElement } from '../base/html-tree.ts';
import { attributeOf, tokensOf } from '../base/html-tree.ts';
import type { Page } from './page.ts';
import type { PageLink, PageSummary, BuiltSite } from './built-site.ts';
import { pageFidelity } from './source/page-fidelity.ts';

/**
 * Keeps of a page what checks over several pages look at.
 * @param keep gives the texts to keep (`createKeeper`)
 */
export function summarisePage(page: Page, site: BuiltSite, keep: (text: string) => string): PageSummary {
  const { elements } = page;
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const names = elements.flatMap((element) =>
    element.tagName === 'a' ? (attributeOf(element, 'name') ?? []) : [],
  );
  const robots = elements.find(({ tagName, attrs }) => tagName === 'meta' && attrs.some(isRobots));
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    file: page.file,
    path: page.path,
    ids: new Set([...ids, ...names].map(keep)),
    links: elements.flatMap((element) => linksOf(element, keep)),
    alternates: new Map(
      elements.flatMap((element) => {
        if (element.tagName !== 'link') return [];
        const language = attributeOf(element, 'hreflang');
        const isAlternate = tokensOf(element, 'rel').includes('alternate');
        return isAlternate && language !== undefined
          ? [[keep(language), linkTo(element, 'href', keep)] as const]
          : [];
      }),
    ),
    isIndexed: robots === undefined || !(attributeOf(robots, 'content') ?? '').includes('noindex'),
    sourceTexts: pageFidelity(page, site).map(({ policy, result }) => ({ policy, figures: result?.figures })),
    lang: root === undefined ? '' : keep(attributeOf(root, 'lang') ?? ''),
  };
}

function isRobots({ name, value }: { name: string; value: string }): boolean {
  return name === 'name' && value === 'robots';
}

/** Addresses that a reader or the browser follows from an element; canonical and other languages have checks of their own. */
function linksOf(element: HtmlElement, keep: (text: string) => string): readonly PageLink[] {
  const names = FOLLOWED[element.tagName];
  if (names === undefined) return NONE;
  const isDeclared = (): boolean =>
    tokensOf(element, 'rel').includes('canonical') || attributeOf(element, 'hreflang') !== undefined;
  if (element.tagName === 'link' && isDeclared()) return NONE;
  return names.flatMap((name) =>
    attributeOf(element, name) === undefined ? [] : [linkTo(element, name, keep)],
  );
}

const NONE: readonly PageLink[] = [];

const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

function linkTo(element: HtmlElement, name: string, keep: (text: string) => string): PageLink {
  return {
    address: keep(attributeOf(element, name) ?? ''),
    offset: element.sourceCodeLocation?.startOffset ?? 0,
  };
}
