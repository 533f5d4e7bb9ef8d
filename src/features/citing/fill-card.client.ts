import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { KnownPolicy } from '../../domain/document/known-document.ts';
import { partOf, writeWords } from '../ui/element.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';

/**
 * Writes a document into a copy of a template with the parts of `DocumentTemplate.astro`.
 * @param data of the element that has the template: `pages`, the folder of the documents, and `kinds`, names by kind
 */
export function fillCard(
  item: ParentNode,
  policy: KnownPolicy,
  { pages = '', kinds = '{}' }: DOMStringMap,
): void {
  const locale = interfaceLocale();
  const names = JSON.parse(kinds) as Readonly<Record<string, string>>;
  writeWords(partOf(item, '.place'), localise(policy.region, locale).name);
  writeWords(partOf(item, '[data-kind-name]'), names[policy.kind] ?? '');
  partOf(item, '[data-day]').textContent = formatDate(locale, documentDate(policy));
  writeWords(partOf(item, '[data-title]'), localise(policy, locale).title);
  partOf(item, 'a').setAttribute('href', `${pages}${policy.id}/`);
}
