import { withRepeatedParts } from '../../domain/document/part-names.ts';
import type { PositionWords } from '../../domain/document/position.ts';
import { formatPosition } from '../../domain/document/position.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import type { PolicyText } from '../../domain/document/provision.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';

/** Where a provision or paragraph stands, for people; the id where there is no such provision, or no name for it. */
export function provisionPosition(locale: Locale, text: PolicyText, id: string): string {
  const path = findProvisionPath(text.provisions, id);
  const position = path && positionOf(path);
  return (position && formatPosition(position, positionWords(locale))) || id;
}

/** The words of a language for positions, as pages and their scripts take them. */
export function positionWords(locale: Locale): PositionWords {
  return wordsByLocale[locale];
}

const wordsByLocale: Readonly<Record<Locale, PositionWords>> = {
  'zh-CN': makeWords('zh-CN'),
  en: makeWords('en'),
};

function makeWords(locale: Locale): PositionWords {
  const { parts, below, partAgain } = policyMessages[locale];
  const nameAgain = (part: string, number: number): string =>
    formatMessage(locale, partAgain, { part, number });
  return { locale, parts: withRepeatedParts(parts, nameAgain), below };
}
