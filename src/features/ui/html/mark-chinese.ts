import { hasHan } from '../../../domain/text/has-han.ts';
import { splitByScript } from '../../../domain/text/split-by-script.ts';
import { sourceLocale } from '../../../i18n/locale.ts';

/**
 * A page in another language in which every stretch of Chinese is marked as Chinese, so that it is set and read aloud as
 * such wherever the page shows words of the texts, or a record has no words in its language. Marks that the page has
 * stand, on the element around them where it holds nothing else; a page in Chinese is returned as it is.
 * @param html a whole page, well formed
 */
export function markChinese(html: string): string {
  if (/^(?:<!doctype html>\s*)?<html[^>]* lang="zh/iu.test(html)) return html;
  const page = html.replace(MARKED_ALONE, liftMark);
  const open: OpenElement[] = [];
  const parts: string[] = [];
  /** How much of the page is among the parts: it is cut only where something changes. */
  let taken = 0;
  const replace = (start: number, end: number, text: string): void => {
    parts.push(page.slice(taken, start), text);
    taken = end;
  };
  for (let start = page.indexOf('<'), end = 0; start !== -1; start = page.indexOf('<', end)) {
    const text = page.slice(end, start);
    const marked = markText(text, open.at(-1));
    if (marked !== text) replace(end, start, marked);
    const markup = readMarkup(page, start);
    ({ end } = markup);
    const { name, attributes } = markup;
    if (name === '') continue;
    if (markup.isClosing) {
      closeElement(open, name);
      continue;
    }
    const lang = LANG.exec(attributes)?.[1] ?? open.at(-1)?.lang ?? '';
    const isToMark = !isChineseMark(lang) && isMarkedWhole(name, attributes, textAlone(page, end, name));
    if (isToMark) replace(start, start + 1 + name.length, `<${name} lang="${sourceLocale}"`);
    if (!VOID.has(name) && !attributes.endsWith('/'))
      open.push({ name, lang: isToMark ? sourceLocale : lang });
  }
  return parts.join('') + page.slice(taken);
}

interface OpenElement {
  readonly name: string;
  /** Language of its text; empty where nothing says it. */
  readonly lang: string;
}

/** A tag, with all of an element whose content is no markup; without a name anything else between < and >. */
interface Markup {
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
}

function readMarkup(page: string, start: number): Markup {
  TAG.lastIndex = start;
  const [, closing, name = '', attributes = ''] = TAG.exec(page) ?? [];
  if (name === '')
    return {
      end: endBehind(page, page.startsWith('<!--', start) ? '-->' : '>', start),
      name,
      isClosing: false,
      attributes,
    };
  const isClosing = closing === '/';
  const end = name === 'script' || name === 'style' ? endBehind(page, `</${name}>`, start) : TAG.lastIndex;
  return { end, name, isClosing, attributes };
}

function endBehind(page: string, words: string, start: number): number {
  const at = page.indexOf(words, start);
  return at === -1 ? page.length : at + words.length;
}

/** What an element holds whose start tag ends here, where that is nothing but text. */
function textAlone(page: string, start: number, name: string): string {
  const end = page.indexOf('<', start);
  return end > start && page.startsWith(`</${name}>`, end) ? page.slice(start, end) : '';
}

const TAG = /<(\/?)([a-z][^\s>/]*)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/iy;
const LANG = /\slang="([^"]*)"/u;
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr script style'.split(' '),
);
/** What can hold nothing but text, or is not divided without harm. */
const UNDIVIDED = new Set(['option', 'textarea', 'title', 'text', 'tspan']);
/** An element with nothing in it but a mark: there are hundreds on a page of many records. */
const MARKED_ALONE = new RegExp(
  `<(a|b|h2|span|td)((?: [^<>]*)?)><span lang="${sourceLocale}">([^<]*)</span></\\1>`,
  'gu',
);
/** It has words of its own beside its content, in the language of the page. */
const NAMED = /\s(?:aria-label|data-label|title)="/u;

function liftMark(marked: string, name: string, attributes: string, content: string): string {
  if (NAMED.test(attributes) || LANG.test(attributes)) return marked;
  return `<${name} lang="${sourceLocale}"${attributes}>${content}</${name}>`;
}

function isChineseMark(lang: string): boolean {
  return lang.startsWith('zh');
}

/** Its whole content is Chinese; of what cannot be divided, most of it. */
function isMarkedWhole(name: string, attributes: string, content: string): boolean {
  if (name === 'optgroup') return hasHan(/\slabel="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  if (!hasHan(content) || LANG.test(attributes)) return false;
  if (UNDIVIDED.has(name)) return countOf(/\p{Script=Han}/gu, content) >= countOf(/[a-z]+/giu, content);
  const isNamed = /\s(?:aria-label|title)="/u.test(attributes);
  return !isNamed && splitByScript(content.trim()).every(({ isChinese }) => isChinese);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function markText(text: string, parent: OpenElement | undefined): string {
  if (parent === undefined || isChineseMark(parent.lang) || UNDIVIDED.has(parent.name) || !hasHan(text))
    return text;
  return splitByScript(text)
    .map((run) => (run.isChinese ? `<span lang="${sourceLocale}">${run.text}</span>` : run.text))
    .join('');
}

/** Closes an element, with whatever stands open in it. */
function closeElement(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at !== -1) open.length = at;
}
