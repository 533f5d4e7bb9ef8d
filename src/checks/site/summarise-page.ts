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
  const { withTag, withAttribute } = page;
  const ids = withAttribute('id').map((element) => attributeOf(element, 'id') ?? '');
  const names = withTag('a').flatMap((element) => attributeOf(element, 'name') ?? []);
  const robots = withTag('meta').find(({ attrs }) => attrs.some(isRobots));
  const [root] = withTag('html');
  return {
    file: page.file,
    path: page.path,
    ids: new Set([...ids, ...names].map(keep)),
    links: FOLLOWED.flatMap(([tagName, names]) =>
      withTag(tagName).flatMap((element) => linksOf(element, names, keep)),
    ).sort((a, b) => a.offset - b.offset),
    alternates: new Map(
      withTag('link').flatMap((element) => {
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
function linksOf(
  element: HtmlElement,
  names: readonly string[],
  keep: (text: string) => string,
): readonly PageLink[] {
  const isDeclared = (): boolean =>
    tokensOf(element, 'rel').includes('canonical') || attributeOf(element, 'hreflang') !== undefined;
  if (element.tagName === 'link' && isDeclared()) return [];
  return names.flatMap((name) =>
    attributeOf(element, name) === undefined ? [] : [linkTo(element, name, keep)],
  );
}

/** Elements that are followed, and by which of their attributes. */
const FOLLOWED: readonly (readonly [tagName: string, attributes: readonly string[]])[] = Object.entries({
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
});

function linkTo(element: HtmlElement, name: string, keep: (text: string) => string): PageLink {
  return {
    address: keep(attributeOf(element, name) ?? ''),
    offset: element.sourceCodeLocation?.startOffset ?? 0,
  };
}
