import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import type { HtmlElement } from '../../base/html-tree.ts';
import { attributeOf, textOf, tokensOf } from '../../base/html-tree.ts';
import type { Problem } from '../../base/located.ts';
import { problemIn } from '../../base/located.ts';
import type { Page } from '../page.ts';
import type { PageSummary, BuiltSite } from '../built-site.ts';

/** A page asks no other host for anything: scripts, styles, pictures, frames, forms, or a connection in advance. */
export function* checkPageHosts(page: Page, site: BuiltSite): Generator<Diagnostic> {
  const asking = new Set([...ASKING.flatMap(page.withTag), ...page.withAttribute('style')]);
  for (const element of asking) {
    const css = inlineCss(element);
    const inCss = css === '' ? [] : cssAddresses(css).map(({ address }) => address);
    for (const address of [...requestsOf(element), ...inCss]) {
      if (isOwn(address, site)) continue;
      yield problemIn(page.file, page.positionOf(element), otherHost(address));
    }
  }
}

/** A style sheet asks no other host for anything. */
export function* checkStyleSheetHosts(
  _pages: readonly PageSummary[],
  site: BuiltSite,
): Generator<Diagnostic> {
  for (const name of site.files) {
    if (!name.endsWith('.css')) continue;
    const source = site.read(name);
    const positionAt = createSourcePositionFinder(source);
    for (const { address, offset } of cssAddresses(source)) {
      if (isOwn(address, site)) continue;
      yield problemIn(`${site.folder}/${name}`, positionAt(offset), otherHost(address));
    }
  }
}

const FETCHING_RELATIONS =
  /^(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)$/;
const REQUESTING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  form: ['action'],
  button: ['formaction'],
  body: ['background'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** Elements that may ask for something, whatever their attributes. */
const ASKING: readonly string[] = ['link', 'meta', 'style', ...Object.keys(REQUESTING)];

const NONE: readonly string[] = [];

/** Addresses that the browser asks for on account of an element. */
function requestsOf(element: HtmlElement): readonly string[] {
  const { tagName } = element;
  if (tagName === 'link') {
    const isFetched = tokensOf(element, 'rel').some((relation) => FETCHING_RELATIONS.test(relation));
    return isFetched ? [attributeOf(element, 'href') ?? ''] : [];
  }
  if (tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return [/url\s*=\s*['"]?([^'"]+)/i.exec(attributeOf(element, 'content') ?? '')?.[1] ?? ''];
  }
  const names = REQUESTING[tagName];
  if (names === undefined) return NONE;
  return names.flatMap((name) => {
    const value = attributeOf(element, name);
    if (value === undefined) return [];
    if (name !== 'srcset') return [value];
    return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  });
}

function inlineCss(element: HtmlElement): string {
  return element.tagName === 'style' ? textOf(element) : (attributeOf(element, 'style') ?? '');
}

function cssAddresses(css: string): { address: string; offset: number }[] {
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  return [...css.matchAll(pattern)].map((match) => ({
    address: match.slice(1).find((group) => group !== undefined) ?? '',
    offset: match.index,
  }));
}

/** Addresses of this host that begin with one slash, as most do; a browser leaves out tabs and ends of lines. */
const PATH = /^\/(?![/\\\t\n\r])/;

function isOwn(address: string, { origin }: BuiltSite): boolean {
  if (PATH.test(address)) return true;
  if (/^\s*(?:data|blob|about):/i.test(address)) return true;
  const url = URL.parse(address, `${origin}/`);
  return url?.origin === new URL(origin).origin;
}

function otherHost(address: string): Problem {
  return {
    ruleId: 'other-host',
    message: { zh: `会向其他网站请求 ${address}`, en: `It would ask another host for ${address}` },
    hint: {
      zh: '把资源放进 public/ 或 src/，由本站提供',
      en: 'Keep the resource in public/ or src/ and serve it from here',
    },
  };
}
