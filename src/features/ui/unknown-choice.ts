import { defineMessages } from '../../i18n/define-messages.ts';
import type { Locale } from '../../i18n/locale.ts';

const unknownChoiceMessages = defineMessages(
  { said: '地址里的条件“{value}”在本站没有，已显示全部。', drop: '去掉这个条件' },
  { said: 'The condition “{value}” in the address is not known here; everything is shown.', drop: 'Drop it' },
);

/** Attributes of an element with filters: what `say-unknown-choice.client.ts` says there. */
export function unknownChoiceData(locale: Locale): Readonly<Record<`data-${string}`, string>> {
  const { said, drop } = unknownChoiceMessages[locale];
  return { 'data-unknown': said, 'data-drop': drop };
}
