import type { Template } from '../../i18n/template.ts';
import { say } from './say.client.ts';

/**
 * A template that the page printed as an attribute, `data-shown` by the name `shown`, with its values, in the language of
 * the page; '' without it.
 */
export function sayData(
  element: HTMLElement,
  name: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return say((element.dataset[name] ?? '') as Template<string>, values);
}
