import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';
import type { MarkView } from './target-marks.ts';

/** What the text states and what it does not, in one line: 写明：数目、时限；没写：责任单位、范围。 */
export function formatMarks(locale: Locale, marks: readonly MarkView[]): string {
  const { listComma, semicolon, stop } = punctuation[locale];
  const words = trackerMessages[locale].page.markLine;
  const say = (state: MarkView['state']): readonly string[] => {
    const names = marks.filter((mark) => mark.state === state).map(({ name }) => name);
    return names.length === 0 ? [] : [formatMessage(locale, words[state], { what: names.join(listComma) })];
  };
  return [...say('stated'), ...say('unstated'), ...say('unread')].join(semicolon) + stop;
}
