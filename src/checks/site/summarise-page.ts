import type { HtmlElement } from '../base/html-tree.ts';
import { attributeOf, tokensOf } from '../base/html-tree.ts';
import type { Page } from './page.ts';
import type { PageLink, PageSummary, BuiltSite } from './built-site.ts';
import { resolveLink } from './addresses/resolve-link.ts';
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
  const own = new Set([...ids, ...names]);
  return {
    file: page.file,
    path: page.path,
    ids: new Set([...own].map(keep)),
    ...summariseLinks(page, own, site, keep),
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

/**
 * Addresses that a reader or the browser follows; canonical and other languages have checks of their own.
 * @param own the ids of the page
 */
function summariseLinks(
  page: Page,
  own: ReadonlySet<string>,
  site: BuiltSite,
  keep: (text: string) => string,
): Pick<PageSummary, 'openLinks' | 'linkCounts'> {
  const openLinks: PageLink[] = [];
  let [inside, fragments, outside] = [0, 0, 0];
  for (const [element, name] of followed(page)) {
    const address = attributeOf(element, name);
    if (address === undefined) continue;
    const target = resolveLink(address, page.path, site);
    if (target.kind === 'elsewhere') outside += 1;
    if (target.kind === 'file') {
      inside += 1;
      if (target.fragment === '') continue;
      fragments += 1;
      if (`${site.folder}/${target.name}` === page.file && own.has(target.fragment)) continue;
    }
    if (target.kind !== 'elsewhere') openLinks.push(linkTo(element, name, keep));
  }
  openLinks.sort((a, b) => a.offset - b.offset);
  return { openLinks, linkCounts: { inside, fragments, outside } };
}

function* followed(page: Page): Generator<readonly [element: HtmlElement, attribute: string]> {
  for (const [tagName, attributes] of FOLLOWED)
    for (const element of page.withTag(tagName)) {
      const isDeclared =
        tagName === 'link' &&
        (tokensOf(element, 'rel').includes('canonical') || attributeOf(element, 'hreflang') !== undefined);
      if (isDeclared) continue;
      for (const attribute of attributes) yield [element, attribute];
    }
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
