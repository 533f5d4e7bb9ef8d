import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { escapeText, printAttribute } from './html.ts';

/** The `lang` of words of a text: none on a page in their own language, which says it once. */
export function printedLang(locale: Locale): Locale | undefined {
  return locale === sourceLocale ? undefined : sourceLocale;
}

/** Words of a text as HTML, among words of ours: marked as Chinese on a page in another language. */
export function renderPrintedWords(locale: Locale, words: string): string {
  const lang = printedLang(locale);
  const escaped = escapeText(words);
  return lang === undefined ? escaped : `<span${printAttribute('lang', lang)}>${escaped}</span>`;
}
