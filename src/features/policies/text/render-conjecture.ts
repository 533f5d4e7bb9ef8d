import type { ReadingSpan } from '../../../domain/readings/read-conjecturally.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { renderConjecturalWords } from '../../records/conjectural-words.ts';
import { readingMessages } from '../../records/reading-messages.ts';
import { escapeText } from '../../ui/html/html.ts';

/** The conjectural reading of one paragraph or heading, folded away below it; nothing where it is read as received. */
export function renderConjecture(locale: Locale, spans: readonly ReadingSpan[] | undefined): string {
  if (spans === undefined) return '';
  const label = escapeText(readingMessages[locale].label);
  const words = renderConjecturalWords(spans);
  return `<details class="conjecture" data-editorial lang="${locale}"><summary>${label}</summary><p lang="zh-CN">${words}</p></details>`;
}
