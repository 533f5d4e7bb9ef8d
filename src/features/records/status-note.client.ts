import { readStatusData } from '../../domain/targets/status-data.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { statusMessages } from '../../i18n/status-messages.ts';
import type { Status } from '../../schemas/vocabulary.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { localDay } from '../ui/local-day.ts';

/**
 * `<status-note data-as-of>`: says which day the statuses of the page refer to. Where the reader's day is later, every
 * element with `data-status` is worked out anew for it; the words change only where a status does, and where none
 * does, the note keeps the day of the build. `data-day` is the day that the statuses now refer to.
 */
class StatusNote extends HTMLElement {
  connectedCallback(): void {
    const asOf = this.dataset['asOf'] ?? '';
    const today = localDay(new Date());
    this.dataset['day'] = asOf;
    if (today <= asOf) return;
    restateStatuses(document, today);
    if (document.querySelector('[data-restated]') === null) return;
    const locale = interfaceLocale();
    this.dataset['day'] = today;
    this.textContent = formatMessage(locale, statusMessages[locale].today, {
      today: formatDate(locale, today),
      asOf: formatDate(locale, asOf),
    });
  }
}

/** Works out every status in an element for a day. @param day `YYYY-MM-DD` */
export function restateStatuses(root: ParentNode, day: string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-status]')) restate(element, day);
}

/** Words stand in `[data-status-word]`, the short ones where it says so, else in the element itself. */
function restate(element: HTMLElement, today: string): void {
  const status = readStatusData(element.dataset, today);
  if (status === element.dataset['status']) return;
  element.dataset['status'] = status;
  element.dataset['restated'] = '';
  const word = element.querySelector<HTMLElement>('[data-status-word]') ?? element;
  word.textContent = wordOf(status, word.dataset['statusWord'] === 'short');
}

function wordOf(status: Status, isShort: boolean): string {
  const locale = interfaceLocale();
  const words = statusMessages[locale];
  return isShort ? words.short[status] : formatMessage(locale, words.onToday, { status: words.full[status] });
}

customElements.define('status-note', StatusNote);
