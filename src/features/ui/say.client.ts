import { formatMessage } from '../../i18n/format-message.ts';
import type { Template } from '../../i18n/template.ts';
import { interfaceLocale } from './interface-locale.client.ts';

/** A template with its values, in the language of the page. */
export function say<Name extends string>(
  template: Template<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return formatMessage(interfaceLocale(), template, values);
}
