import type { HtmlElement } from './parse-html.ts';
import { attributeOf } from './parse-html.ts';

const UNSEEN: ReadonlySet<string> = new Set([
  ...[
    'head',
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'canvas',
    'svg',
    'audio',
    'video',
  ],
  ...['button', 'input', 'select', 'textarea', 'datalist', 'map', 'dialog', 'rp', 'rt'],
]);

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
  ],
  ...[
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
  ],
  ...['tr', 'ul'],
]);

/** A reader of the page sees it, as far as its mark-up says. */
export function isVisible(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden')) return false;
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributeOf(element, 'style'));
}

/** It begins and ends a line. */
export function isBlock({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName);
}
