import { sourceLocale } from '../../i18n/locale.ts';
import { interfaceLocale } from './interface-locale.client.ts';

type Child = Node | string;
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * A new element; attributes that are `undefined` are left out, texts become text nodes. In a page in another language an
 * element of Chinese words alone is marked as Chinese, as `mark-chinese.ts` marks what is printed.
 */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  const isChinese =
    children.length > 0 && children.every((child) => typeof child === 'string' && CHINESE.test(child));
  if (isChinese && interfaceLocale() !== sourceLocale && !element.lang) element.lang = sourceLocale;
  element.append(...children);
  return element;
}

/** Writes words into an element of a template, marked as a new element would be. */
export function writeWords(element: HTMLElement, words: string): void {
  element.textContent = words;
  if (CHINESE.test(words) && interfaceLocale() !== sourceLocale) element.lang = sourceLocale;
}

/** With Han characters and without Latin letters. */
const CHINESE = /^[^a-z]*\p{Script=Han}[^a-z]*$/iu;

/** A copy of a list or block of the page, each link of which is a stop of the Tab key whatever it is where it was. */
export function copyBlock(block: Element): Element {
  const copy = block.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a[tabindex]')) link.removeAttribute('tabindex');
  return copy;
}

/** The first element of `host` that a selector finds. @throws when it has none: then its markup and script disagree */
export function partOf<Part extends HTMLElement = HTMLElement>(host: ParentNode, selector: string): Part {
  const part = host.querySelector<Part>(selector);
  if (part === null) throw new Error(`No ${selector}`);
  return part;
}
