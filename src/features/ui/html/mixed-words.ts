import { splitByScript } from '../../../domain/text/split-by-script.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { escapeText } from './html.ts';

/** Words of the interface with printed ones among them, as HTML: in another language the Chinese is marked as Chinese. */
export function renderMixedWords(locale: Locale, text: string): string {
  if (locale === sourceLocale) return escapeText(text);
  return splitByScript(text)
    .map((run) =>
      run.isChinese ? `<span lang="${sourceLocale}">${escapeText(run.text)}</span>` : escapeText(run.text),
    )
    .join('');
}
