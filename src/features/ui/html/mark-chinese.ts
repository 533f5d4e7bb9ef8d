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
  const open: OpenElement[] = [];
  const tokens = html.replace(MARKED_ALONE, liftMark).match(TOKEN) ?? [];
  return tokens
    .map((token, index) => {
      const [, closing, tag, attributes = ''] = TAG.exec(token) ?? [];
      if (tag === undefined) return token.startsWith('<') ? token : markText(token, open.at(-1));
      const name = tag.toLowerCase();
      if (closing === '/') {
        closeElement(open, name);
        return token;
      }
      const content = tokens[index + 2] === `</${tag}>` ? (tokens[index + 1] ?? '') : '';
      const lang = LANG.exec(attributes)?.[1] ?? open.at(-1)?.lang ?? '';
      const isToMark = !isChineseMark(lang) && isMarkedWhole(name, attributes, content);
      if (!VOID.has(name) && !token.endsWith('/>')) open.push({ name, lang: isToMark ? sourceLocale : lang });
      return isToMark ? token.replace(/^<[^\s>/]+/u, `$& lang="${sourceLocale}"`) : token;
    })
    .join('');
}

interface OpenElement {
  readonly name: string;
  /** Language of its text; empty where nothing says it. */
  readonly lang: string;
}

/** A comment, an element whose content is no markup, a tag, or text. */
const TOKEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/giu;
const TAG = /^<(\/?)([a-z][^\s>/]*)([\s\S]*)>$/iu;
const LANG = /\slang="([^"]*)"/u;
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr script style'.split(' '),
);
/** What can hold nothing but text, or is not divided without harm. */
const UNDIVIDED = new Set(['option', 'textarea', 'title', 'text', 'tspan']);
const HAN = /\p{Script=Han}/gu;
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
  const han = content.match(HAN)?.length ?? 0;
  if (name === 'optgroup') return HAN.test(/\slabel="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  if (han === 0 || LANG.test(attributes)) return false;
  if (UNDIVIDED.has(name)) return han >= (content.match(/[a-z]+/giu)?.length ?? 0);
  const isNamed = /\s(?:aria-label|title)="/u.test(attributes);
  return !isNamed && splitByScript(content.trim()).every(({ isChinese }) => isChinese);
}

function markText(text: string, parent: OpenElement | undefined): string {
  if (parent === undefined || isChineseMark(parent.lang) || UNDIVIDED.has(parent.name)) return text;
  if (text.search(HAN) === -1) return text;
  return splitByScript(text)
    .map((run) => (run.isChinese ? `<span lang="${sourceLocale}">${run.text}</span>` : run.text))
    .join('');
}

/** Closes an element, with whatever stands open in it. */
function closeElement(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at !== -1) open.length = at;
}
